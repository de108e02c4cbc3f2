import type { Occurrence } from "../findings";
import type { Assignment } from "../records";
import type { Check } from "./CheckInput";
import { placeOfSetting } from "./placeOfSetting";

/** O01: the report is about a time within the contract, and so is the day on which it is evaluated. */
export const withinContract: Check = ({ snapshot, records }) => {
  const table = records.assignmentTable;
  if (table === null) return [];
  const { contractFrom: from, contractTo: to, periodFrom, periodTo, nextEvaluation } = records.assignment;
  const at = (setting: keyof Assignment) => placeOfSetting(setting, snapshot, table);
  if (from !== null && to !== null && from > to) {
    return [
      {
        cause: "contract-reversed",
        table: "assignment",
        place: at("contractTo"),
        facts: { from, to },
        group: "",
      },
    ];
  }
  const isOutside = (day: string | null): boolean =>
    day !== null && ((from !== null && day < from) || (to !== null && day > to));
  const seen: Occurrence[] = [];
  if (isOutside(periodFrom) || isOutside(periodTo)) {
    seen.push({
      cause: "period-outside-contract",
      table: "assignment",
      place: at(isOutside(periodFrom) ? "periodFrom" : "periodTo"),
      facts: { periodFrom, periodTo, from, to },
      group: "",
    });
  }
  if (nextEvaluation !== null && isOutside(nextEvaluation)) {
    seen.push({
      cause: "evaluation-outside-contract",
      table: "assignment",
      place: at("nextEvaluation"),
      facts: { evaluation: nextEvaluation, from, to },
      group: "",
    });
  }
  return seen;
};
