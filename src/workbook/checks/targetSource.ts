import type { Occurrence } from "../findings";
import type { FoundTable, TargetGroup } from "../records";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

const mostYears = 2;

/** B02: the size of a target group says where it comes from and of when it is, and is not too old for the report. */
export const targetSource: Check = ({ records }) => {
  const table = records.targetGroups;
  if (table === null) return [];
  const { reportingYear } = records.assignment;
  return table.rows
    .filter((group) => group.size !== null || group.sizeFrom !== null || group.sizeTo !== null)
    .flatMap((group) => [
      ...withoutSource(table, group),
      ...withoutReferenceDate(table, group),
      ...outdated(table, group, reportingYear),
    ]);
};

function withoutSource(table: FoundTable<TargetGroup>, group: TargetGroup): Occurrence[] {
  if (!isLeftBlank(table, group, "source")) return [];
  return [
    {
      cause: "target-without-source",
      table: "targetGroups",
      place: placeOf(table, group.row, "source"),
      facts: { targetGroup: group.code ?? group.description },
      group: "",
    },
  ];
}

function withoutReferenceDate(table: FoundTable<TargetGroup>, group: TargetGroup): Occurrence[] {
  if (!isLeftBlank(table, group, "referenceDate")) return [];
  return [
    {
      cause: "target-without-reference-date",
      table: "targetGroups",
      place: placeOf(table, group.row, "referenceDate"),
      facts: { targetGroup: group.code ?? group.description },
      group: "",
    },
  ];
}

/** ISO dates are compared as text: more than two years before the first day of the reporting year. */
function outdated(
  table: FoundTable<TargetGroup>,
  group: TargetGroup,
  reportingYear: number | null,
): Occurrence[] {
  const { referenceDate } = group;
  if (referenceDate === null || reportingYear === null) return [];
  if (referenceDate >= `${reportingYear - mostYears}-01-01`) return [];
  return [
    {
      cause: "target-outdated",
      table: "targetGroups",
      place: placeOf(table, group.row, "referenceDate"),
      facts: { targetGroup: group.code ?? group.description, referenceDate, reportingYear },
      group: "",
    },
  ];
}
