import { nothingKept } from "../../kept/KeptChoices";
import { readKeptPart } from "../../kept/keptPart";
import { locateTables } from "../../locateTables";
import { CheckProgress } from "../../CheckProgress";
import { readLocatedTables } from "../../parseRecords";
import { runToEnd } from "../../runToEnd";
import type { WorkbookSnapshot } from "../../snapshot";
import type { PreviousYear } from "./PreviousYear";

/**
 * Reads last year's workbook, to compare this year's with. What was said of its columns holds, if it can be read.
 *
 * Not for: checking it. A table that is missing or a cell that cannot be read is simply not compared.
 */
export function readPreviousYear(snapshot: WorkbookSnapshot): PreviousYear {
  const { mappings } = readKeptPart(snapshot.kept) ?? nothingKept;
  const located = locateTables(snapshot, mappings);
  const { records } = runToEnd(readLocatedTables(located, snapshot.dateSystem, new CheckProgress(0)));
  return { records };
}
