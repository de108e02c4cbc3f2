import { openNewWorkbook } from "../../office/openNewWorkbook";
import { readOpenWorkbook } from "../../office/readOpenWorkbook";
import type { TemplateWish } from "../../screens/PaneActions";
import { handOverWordsIn } from "../../text/handOverWordsIn";
import { base64Of } from "../base64Of";
import { fetchedPart } from "../fetchedPart";
import type { PaneSession } from "../PaneSession";

/** Opens a template for a provider with what this workbook says of goals and target groups, in a window of its own. */
export async function makeTemplate(session: PaneSession, { provider, modules }: TemplateWish): Promise<void> {
  const words = handOverWordsIn(session.state().facts.language).template;
  let said: string | null = null;
  await session.act(async () => {
    const [{ templateFor }, snapshot] = await Promise.all([
      fetchedPart(import(/* webpackChunkName: "template" */ "../templateFor")),
      readOpenWorkbook({ isStopped: () => false, onProgress: () => undefined }),
    ]);
    if (snapshot === null) return;
    const made = await templateFor(snapshot, { provider, modules });
    if ("code" in made) {
      said =
        made.code === "goals-empty"
          ? words.goalsEmpty(made.facts.sheet)
          : words.goalsMissing(made.facts.sheet);
      return;
    }
    await openNewWorkbook(base64Of(made.bytes));
    const names = made.added.flatMap((module) => (module === "spine" ? [] : [words.moduleNames[module]]));
    said = names.length === 0 ? words.made : words.madeWith(names);
  }, "only-looks");
  if (said !== null) session.say(said);
}
