import { controlSheet } from "../documents/controlSheet";
import { movementSheet } from "../documents/movementSheet";
import { reachSheet } from "../documents/reachSheet";
import { writeExampleSheet } from "../office/writeExampleSheet";
import { writeSheets } from "../office/writeSheets";
import { productVersion } from "../report/productVersion";
import type { CheckedFacts } from "../screens/PaneFacts";
import { momentInWords } from "../text/momentInWords";
import type { Language } from "../text/sentencesIn";
import { sentencesIn } from "../text/sentencesIn";
import { commandWordsIn } from "./commands/commandWordsIn";
import { exampleSheet } from "./commands/exampleSheet";

/** The sheet with a live example of each formula. @returns  its name */
export async function examplesInWorkbook(language: Language): Promise<readonly string[]> {
  return [await writeExampleSheet(exampleSheet(language))];
}

/** The outcomes of a check in sheets of ours. @returns  their names */
export function outcomesInWorkbook(
  { report, time }: CheckedFacts,
  language: Language,
): Promise<readonly string[]> {
  const provenance = {
    version: productVersion,
    time: momentInWords(new Date(time)),
    file: commandWordsIn(language).thisWorkbook,
  };
  return writeSheets(
    [controlSheet, reachSheet, movementSheet].map((sheetOf) =>
      sheetOf(report, sentencesIn(language), provenance),
    ),
  );
}
