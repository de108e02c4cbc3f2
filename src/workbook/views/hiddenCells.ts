import { codeKey } from "../../domain/codes/codeKey";
import type { CheckProgress, CheckStep } from "../CheckProgress";
import { rowsPerStep } from "../CheckProgress";
import type { FoundTable, Indicator, WorkbookRecords } from "../records";
import type { HiddenCounts } from "../sharing/HiddenCounts";
import type { RecordedRow } from "../sharing/numbersForSharing";
import { protectedCounts } from "../sharing/protectedCounts";
import { minimumForSharing } from "../sharing/sharingRules";
import type { RowTable } from "../tablesOfRecords";
import type { TableKey } from "../template";

/** What stands in a cell instead of its number: a mark that is read as a number that was hidden, or a rounded share. */
export type ShownInstead = string | { readonly roundedFrom: number };

/** By table, sheet row and field. */
export type HiddenCells = ReadonlyMap<TableKey, ReadonlyMap<number, ReadonlyMap<string, ShownInstead>>>;

type IsInView = (table: TableKey, row: number) => boolean;

/**
 * Which numbers of persons a view does not show, and what stands there instead.
 *
 * Answers, scales and shifts are not among them: their figures are protected where they are made, for all rows together.
 * To hide their cells would leave figures of large groups without the small answers.
 *
 * @param isInView  whether a row is in the view; what is hidden follows from the rows of the view alone
 */
export function* hiddenCellsInSteps(
  records: WorkbookRecords,
  isInView: IsInView,
  progress: CheckProgress,
): Generator<CheckStep, HiddenCells> {
  const minimum = minimumForSharing(records.assignment);
  const indicators = firstOfEachCode(records);
  const cells = new Map<TableKey, Map<number, ReadonlyMap<string, ShownInstead>>>();
  for (const { table, uses } of partsOf(records)) {
    const { hidden, rounded } = protectedCounts(
      records,
      indicators,
      minimum,
      (used, row) => uses(used, row) && isInView(used, row),
    );
    const counts = hidden.get(table);
    const rows = cells.get(table) ?? new Map<number, ReadonlyMap<string, ShownInstead>>();
    const found: FoundTable<RecordedRow> | null = records[table];
    for (const record of found?.rows ?? []) {
      if (counts === undefined || !uses(table, record.row) || !isInView(table, record.row)) continue;
      const treatments = table === "comparisons" ? smallOnly(counts) : counts;
      const ofRow = cellsOfRow(record, treatments, rounded.get(table)?.has(record.row) ?? false, minimum);
      if (ofRow.size > 0) rows.set(record.row, ofRow);
    }
    if (rows.size > 0) cells.set(table, rows);
    yield progress.after(0);
  }
  return cells;
}

/** What can be protected by itself, with the rows that it takes. */
interface Part {
  readonly table: RowTable;
  readonly uses: IsInView;
}

const wholeTables = ["targetGroups", "activities", "measurements", "comparisons", "barriers"] as const;

/** Tables, and of Spreiding the rows of some activities at a time. */
function* partsOf({ spread }: WorkbookRecords): Generator<Part> {
  for (const table of wholeTables) yield { table, uses: (used) => used === table };
  const byActivity = new Map<string, number[]>();
  for (const { activity, row } of spread?.rows ?? []) {
    const key = codeKey(activity ?? "");
    const known = byActivity.get(key);
    if (known === undefined) byActivity.set(key, [row]);
    else known.push(row);
  }
  let some = new Set<number>();
  for (const rows of byActivity.values()) {
    for (const row of rows) some.add(row);
    if (some.size < rowsPerStep) continue;
    yield groupsOf(some);
    some = new Set();
  }
  if (some.size > 0) yield groupsOf(some);
}

/** The number of an activity is what its groups add up to. */
function groupsOf(rows: ReadonlySet<number>): Part {
  return {
    table: "spread",
    uses: (used, row) => used === "activities" || (used === "spread" && rows.has(row)),
  };
}

function cellsOfRow(
  record: RecordedRow,
  counts: Pick<HiddenCounts, "treatmentOf">,
  isRounded: boolean,
  minimum: number,
): Map<string, ShownInstead> {
  const cells = new Map<string, ShownInstead>();
  for (const field in record) {
    const number = record[field];
    if (field === "row" || typeof number !== "number") continue;
    const treatment = counts.treatmentOf(record.row, field);
    if (treatment !== "shown") cells.set(field, treatment === "primary" ? `<${String(minimum)}` : "·");
    else if (isRounded && field === "value") cells.set(field, { roundedFrom: number });
  }
  return cells;
}

/** Others published what Vergelijking holds, and no total of them is told: so nothing is there to work out a small one with. */
function smallOnly(counts: HiddenCounts): Pick<HiddenCounts, "treatmentOf"> {
  return {
    treatmentOf: (row, field) => {
      const treatment = counts.treatmentOf(row, field);
      return treatment === "primary" ? treatment : "shown";
    },
  };
}

/** The first row of each code counts. */
function firstOfEachCode({ indicators }: WorkbookRecords): Map<string, Indicator> {
  const byCode = new Map<string, Indicator>();
  for (const one of indicators?.rows ?? []) {
    if (one.code !== null && !byCode.has(one.code)) byCode.set(one.code, one);
  }
  return byCode;
}
