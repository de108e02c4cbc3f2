import type { CheckStep } from "../CheckProgress";
import { CheckProgress } from "../CheckProgress";
import { nothingKept } from "../kept/KeptChoices";
import { readKeptPart } from "../kept/keptPart";
import { locateTables } from "../locateTables";
import { readLocatedTables } from "../parseRecords";
import type { FoundTable, Indicator, WorkbookRecords } from "../records";
import { runToEnd } from "../runToEnd";
import type { WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { numbersForSharing } from "./numbersForSharing";
import type { RecordedRow } from "./numbersForSharing";
import { ownColumns, ownSheets } from "./ownContents";
import { protectedCounts } from "./protectedCounts";
import { rowsToShare } from "./rowsToShare";
import type { Removal, SharedTable, SharedWorkbook } from "./SharedWorkbook";
import { sharedAssignment } from "./sharedAssignment";
import { sharedTable } from "./sharedTable";
import { minimumForSharing } from "./sharingRules";

/**
 * What of a workbook may go out, and what is left out: tables of the contract and nothing else, without rows about one person,
 * without personal data as far as it is recognised, with small counts hidden in the first and the second degree.
 *
 * For: a copy for a council, a neighbour, a website. Not for: proof that nobody can be recognised: names that are in no
 * list, numbers in texts, and sums over several years or workbooks are for a person to look at.
 *
 * @param snapshot  is not changed
 */
export function sharePlan(snapshot: WorkbookSnapshot): SharedWorkbook {
  return runToEnd(sharePlanInSteps(snapshot));
}

/** `sharePlan` in steps, so that whoever runs it can do something in between, or stop. */
export function* sharePlanInSteps(snapshot: WorkbookSnapshot): Generator<CheckStep, SharedWorkbook> {
  const { mappings } = readKeptPart(snapshot.kept) ?? nothingKept;
  const located = locateTables(snapshot, mappings);
  const progress = new CheckProgress(rowsOf(located.tables.values()) * looksAtRow);
  yield progress.after(0);
  const { records } = yield* readLocatedTables(located, snapshot.dateSystem, progress);
  const minimum = minimumForSharing(records.assignment);
  const { rows, removals: leftOut } = rowsToShare(snapshot, located.tables, records);
  const indicators = indicatorsByCode(records);
  const counts = protectedCounts(
    records,
    indicators,
    minimum,
    (table, row) => rows.get(table)?.has(row) ?? false,
  );
  yield progress.after(0);
  const numbersOf = numbersForSharing(records, indicators);
  const tables: SharedTable[] = [];
  const removals: Removal[] = [...leftOut];
  for (const [table, one] of located.tables) {
    const shared = rows.get(table);
    if (shared === undefined) continue;
    const visible = { ...one, rows: one.rows.filter(({ row }) => shared.has(row)) };
    const made =
      table === "assignment"
        ? sharedAssignment(visible, visible.rows, snapshot.dateSystem)
        : sharedTable(visible, recordsByRow(records[table]), {
            dateSystem: snapshot.dateSystem,
            hidden: counts.hidden.get(table) ?? null,
            rounded: counts.rounded.get(table) ?? null,
            writeNumber: numbersOf(table),
          });
    tables.push(made.table);
    removals.push(...made.removals);
    yield progress.after(one.rows.length);
  }
  const all = [...located.tables.values()];
  const goingOut = all.filter(({ table }) => rows.has(table));
  removals.push(...ownColumns(snapshot.sheets, all, goingOut), ...ownSheets(snapshot.sheets, all));
  return { minimum, tables, removals };
}

/** Each row is read, and written. */
const looksAtRow = 2;

function rowsOf(tables: Iterable<LocatedTable>): number {
  return [...tables].reduce((rows, table) => rows + table.rows.length, 0);
}

/** The first row of each code counts. */
function indicatorsByCode({ indicators }: WorkbookRecords): Map<string, Indicator> {
  const byCode = new Map<string, Indicator>();
  for (const one of indicators?.rows ?? []) {
    if (one.code !== null && !byCode.has(one.code)) byCode.set(one.code, one);
  }
  return byCode;
}

function recordsByRow(found: FoundTable<RecordedRow> | null): ReadonlyMap<number, RecordedRow> {
  return new Map((found?.rows ?? []).map((record) => [record.row, record]));
}
