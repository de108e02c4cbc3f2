import { fetchedPart } from "../fetchedPart";
import type { PaneSession } from "../PaneSession";
import type * as sheetsOfOurs from "../sheetsOfOurs";
import { commandWordsIn } from "./commandWordsIn";

type SheetsOfOurs = typeof sheetsOfOurs;

/** Adds the sheet with a live example of each formula, and says where it is. */
export async function writeExamples(session: PaneSession): Promise<void> {
  const { language } = session.state().facts;
  await writeAndSay(session, (sheets) => sheets.examplesInWorkbook(language));
}

/** Writes the outcomes of the last check into sheets of ours, and says which. Before the first check there are none. */
export async function writeOutcomes(session: PaneSession): Promise<void> {
  const { checked, language } = session.state().facts;
  if (checked === null) return;
  await writeAndSay(session, (sheets) => sheets.outcomesInWorkbook(checked, language));
}

async function writeAndSay(
  session: PaneSession,
  write: (sheets: SheetsOfOurs) => Promise<readonly string[]>,
): Promise<void> {
  const words = commandWordsIn(session.state().facts.language);
  let said: string | null = null;
  await session.act(async () => {
    const sheets = await fetchedPart(import(/* webpackChunkName: "sheets" */ "../sheetsOfOurs"));
    said = words.sheetsWritten(await write(sheets));
  }, "changes-workbook");
  if (said !== null) session.say(said);
}
