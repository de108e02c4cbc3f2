import { openNewWorkbook } from "../../office/openNewWorkbook";
import { readOpenWorkbook } from "../../office/readOpenWorkbook";
import { productVersion } from "../../report/productVersion";
import { handOverWordsIn } from "../../text/handOverWordsIn";
import { momentInWords } from "../../text/momentInWords";
import { sentencesIn } from "../../text/sentencesIn";
import { base64Of } from "../base64Of";
import { fetchedPart } from "../fetchedPart";
import type { PaneSession } from "../PaneSession";

/** Opens a copy for sharing of the workbook as it is now, in a window of its own. */
export async function makeShareCopy(session: PaneSession): Promise<void> {
  const { language } = session.state().facts;
  let isMade = false;
  await session.act(async () => {
    const [{ shareCopy }, snapshot] = await Promise.all([
      fetchedPart(import(/* webpackChunkName: "sharing" */ "../../making/sharing/shareCopy")),
      readOpenWorkbook({ isStopped: () => false, onProgress: () => undefined }),
    ]);
    if (snapshot === null) return;
    const provenance = { version: productVersion, time: momentInWords(new Date()), file: "" };
    await openNewWorkbook(base64Of(await shareCopy(snapshot, sentencesIn(language), provenance)));
    isMade = true;
  }, "only-looks");
  if (isMade) session.say(handOverWordsIn(language).share.made);
}
