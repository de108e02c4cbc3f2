import type { Journeys, StayNotCounted } from "../../domain/trajectories/journeys/Journeys";
import { journeysOf } from "../../domain/trajectories/journeys/journeysOf";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { staysInRange } from "./staysInRange";

/**
 * The journeys in a range on the day of reference. Rows with neither start nor end are left out: requests, not yet stays.
 *
 * @throws FormulaRefusal  for the first row that cannot be counted: "cell-blank", "dates-reversed", "date-after-reference",
 *                         "row-twice"; "no-rows"; those of staysInRange
 */
export function journeysInRange(argument: unknown, parameter: string, referenceDay: number): Journeys {
  const { stays, rowNumbers } = staysInRange(argument, parameter);
  const journeys = journeysOf(stays, referenceDay);
  const refused = journeys.notCounted.find(({ reason }) => reason !== "not-started");
  if (refused !== undefined) throw refusalOf(refused, rowNumbers[refused.row] ?? 0);
  if (journeys.persons === 0) throw new FormulaRefusal("no-rows", {});
  return journeys;
}

function refusalOf({ reason }: StayNotCounted, row: number): FormulaRefusal {
  const [start] = formulaColumns.stayStart;
  switch (reason) {
    case "pseudonym-missing":
      return new FormulaRefusal("cell-blank", { row, column: formulaColumns.trajectory[0] });
    case "provision-missing":
      return new FormulaRefusal("cell-blank", { row, column: formulaColumns.provision[0] });
    case "end-before-start":
      return new FormulaRefusal("dates-reversed", { row, column: formulaColumns.stayEnd[0], after: start });
    case "start-after-reference":
      return new FormulaRefusal("date-after-reference", { row, column: start });
    case "stay-twice":
      return new FormulaRefusal("row-twice", { row });
    default:
      return new FormulaRefusal("cell-blank", { row, column: start });
  }
}
