import { codeKey } from "../../domain/codes/codeKey";
import type { FoundTable, WorkbookRecords } from "../records";
import type { TableKey } from "../template";
import { providerKey, providerOf } from "./providersOf";

export interface RowsLeftOut {
  /** Sheet rows by table. */
  readonly rows: ReadonlyMap<TableKey, ReadonlySet<number>>;
  /** Of these tables, those of which the workbook does not say whose rows they are. */
  readonly ofNobody: readonly TableKey[];
}

/** Their rows name no activity, and what they tell may be of any provider. */
const tablesWithoutProvider = ["trajectories", "transitions", "shifts", "businessCases", "finances"] as const;

/**
 * Which rows are not of a provider: those of other providers' activities, and, where there are other providers, those of
 * which nobody can say whose they are. Goals, target groups, statements, stories, the conversation and what was measured
 * among inhabitants are of everybody, and stay.
 *
 * @param isOnly  no other provider is in the workbook
 */
export function rowsNotOfProvider(records: WorkbookRecords, provider: string, isOnly: boolean): RowsLeftOut {
  const own = providerKey(provider);
  const activities = rowsWhere(records.activities, (activity) => {
    const name = providerOf(activity, records);
    return name === null ? !isOnly : providerKey(name) !== own;
  });
  const ownActivities = new Set(
    (records.activities?.rows ?? [])
      .filter(({ row }) => !activities.has(row))
      .map(({ code }) => codeKey(code ?? "")),
  );
  const isOthers = ({ activity }: { readonly activity: string | null }): boolean =>
    activity === null ? !isOnly : !ownActivities.has(codeKey(activity));
  const ofActivities: [TableKey, ReadonlySet<number>][] = [
    ["activities", activities],
    ["spread", rowsWhere(records.spread, isOthers)],
    ["answers", rowsWhere(records.answers, isOthers)],
  ];
  const ofNobody = isOnly ? [] : rowsOfNobody(records);
  return {
    rows: new Map([...ofActivities, ...ofNobody].filter(([, rows]) => rows.size > 0)),
    ofNobody: ofNobody.flatMap(([table, rows]) => (rows.size > 0 ? [table] : [])),
  };
}

function rowsOfNobody(records: WorkbookRecords): [TableKey, ReadonlySet<number>][] {
  const participants = new Set<string>();
  for (const { code, population } of records.indicators?.rows ?? []) {
    if (population === "participants") participants.add(codeKey(code ?? ""));
  }
  const isOfParticipants = (code: string | null): boolean => participants.has(codeKey(code ?? ""));
  return [
    ["indicators", rowsWhere(records.indicators, ({ population }) => population === "participants")],
    ["measurements", rowsWhere(records.measurements, ({ indicator }) => isOfParticipants(indicator))],
    ["comparisons", rowsWhere(records.comparisons, ({ indicator }) => isOfParticipants(indicator))],
    ...tablesWithoutProvider.map((table): [TableKey, ReadonlySet<number>] => [
      table,
      rowsWhere<{ readonly row: number }>(records[table], () => true),
    ]),
  ];
}

function rowsWhere<Row extends { readonly row: number }>(
  table: FoundTable<Row> | null,
  isWanted: (row: Row) => boolean,
): Set<number> {
  return new Set((table?.rows ?? []).flatMap((row) => (isWanted(row) ? [row.row] : [])));
}
