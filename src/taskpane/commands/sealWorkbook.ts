import { readOpenWorkbook } from "../../office/readOpenWorkbook";
import { productVersion } from "../../report/productVersion";
import { sealWordsIn } from "../../text/sealInWords";
import { fetchedPart } from "../fetchedPart";
import { keepChoices } from "../keepChoices";
import type { PaneSession } from "../PaneSession";

/** Checks the workbook as it is now and keeps its seal in it; where there are errors by now, it says so instead. */
export async function sealWorkbook(session: PaneSession): Promise<void> {
  const words = sealWordsIn(session.state().facts.language);
  let said: string | null = null;
  await session.act(async () => {
    const [{ sealOfSnapshot }, snapshot] = await Promise.all([
      fetchedPart(import(/* webpackChunkName: "check" */ "../sealOfSnapshot")),
      readOpenWorkbook({ isStopped: () => false, onProgress: () => undefined }),
    ]);
    if (snapshot === null) return;
    const seal = await sealOfSnapshot(snapshot, new Date().toISOString(), productVersion);
    if (seal !== null) await keepChoices((kept) => ({ ...kept, seal }));
    said = seal === null ? words.errorsFirst : words.sealed;
  }, "changes-workbook");
  if (said !== null) session.say(said);
}
