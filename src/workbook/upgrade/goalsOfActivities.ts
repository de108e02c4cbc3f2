import type { TableMapping } from "../kept/KeptChoices";
import { parseRecords } from "../parseRecords";
import type { WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import type { CarriedRow } from "./ContractContents";
import { contractColumns } from "./contractColumns";

/** Row as Excel numbers it → the fields with goals that no column of its own gives as they were typed. */
export type GoalsOfRows = ReadonlyMap<number, CarriedRow>;

/** The goals of activities that have a column with crosses for each goal, as the check reads them. */
export function goalsOfActivities(
  snapshot: WorkbookSnapshot,
  located: LocatedTable | undefined,
  mappings: readonly TableMapping[],
): GoalsOfRows {
  if (located?.goalColumns === undefined || located.goalColumns.length === 0) return new Map();
  const typed = contractColumns(located);
  const { activities } = parseRecords(snapshot, mappings).records;
  return new Map(
    (activities?.rows ?? []).map(({ row, coreGoals, sideGoals }) => {
      const gathered = Object.entries({ coreGoals, sideGoals }).filter(
        ([field, goals]) => typed[field] === undefined && goals.length > 0,
      );
      return [row, Object.fromEntries(gathered.map(([field, goals]) => [field, goals.join("; ")]))];
    }),
  );
}
