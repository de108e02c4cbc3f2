import type { CheckStep } from "../CheckProgress";
import { CheckProgress } from "../CheckProgress";
import type { CheckedWorkbook } from "../checkWorkbook";
import { indicatorSeriesInSteps } from "../indicatorSeries";
import { nothingKept } from "../kept/KeptChoices";
import { readKeptPart } from "../kept/keptPart";
import { locateTables } from "../locateTables";
import { readLocatedTables } from "../parseRecords";
import { reachOfRecords } from "../reachOfRecords";
import type { WorkbookSnapshot } from "../snapshot";

/** What is read of a workbook and judged, without a check. */
export type ReadWorkbook = Pick<CheckedWorkbook, "records" | "series" | "reach">;

/**
 * Reads a view of a workbook that was checked already, or last year's workbook: its findings are of no use here.
 */
export function* readWorkbookInSteps(snapshot: WorkbookSnapshot): Generator<CheckStep, ReadWorkbook> {
  const { mappings } = readKeptPart(snapshot.kept) ?? nothingKept;
  const located = locateTables(snapshot, mappings);
  const rows = [...located.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const judged = located.tables.get("measurements")?.rows.length ?? 0;
  const progress = new CheckProgress(rows + judged);
  yield progress.after(0);
  const { records } = yield* readLocatedTables(located, snapshot.dateSystem, progress);
  const series = yield* indicatorSeriesInSteps(records, progress);
  return { records, series, reach: reachOfRecords(records) };
}
