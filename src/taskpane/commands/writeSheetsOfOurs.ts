import { controlSheet } from "../../documents/controlSheet";
import { movementSheet } from "../../documents/movementSheet";
import { reachSheet } from "../../documents/reachSheet";
import { writeExampleSheet } from "../../office/writeExampleSheet";
import { writeSheets } from "../../office/writeSheets";
import { productVersion } from "../../report/productVersion";
import { sentencesIn } from "../../text/sentencesIn";
import type { PaneSession } from "../PaneSession";
import { commandWordsIn } from "./commandWordsIn";
import { exampleSheet } from "./exampleSheet";

/** Adds the sheet with a live example of each formula, and says where it is. */
export async function writeExamples(session: PaneSession): Promise<void> {
  const { language } = session.state().facts;
  await writeAndSay(session, async () => [await writeExampleSheet(exampleSheet(language))]);
}

/** Writes the outcomes of the last check into sheets of ours, and says which. Before the first check there are none. */
export async function writeOutcomes(session: PaneSession): Promise<void> {
  const { checked, language } = session.state().facts;
  if (checked === null) return;
  const sentences = sentencesIn(language);
  const provenance = {
    version: productVersion,
    time: dateAndTime(new Date(checked.time)),
    file: commandWordsIn(language).thisWorkbook,
  };
  const sheets = [controlSheet, reachSheet, movementSheet].map((sheetOf) =>
    sheetOf(checked.report, sentences, provenance),
  );
  await writeAndSay(session, () => writeSheets(sheets));
}

async function writeAndSay(session: PaneSession, write: () => Promise<readonly string[]>): Promise<void> {
  const words = commandWordsIn(session.state().facts.language);
  let said: string | null = null;
  await session.act(async () => {
    said = words.sheetsWritten(await write());
  }, "changes-workbook");
  if (said !== null) session.say(said);
}

/** dd-mm-jjjj uu:mm, by the clock of this computer. */
function dateAndTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = [two(time.getDate()), two(time.getMonth() + 1), time.getFullYear()].join("-");
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
