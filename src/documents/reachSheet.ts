import type { Report, TargetGroupReach } from "../report/report";
import type { Provenance, ReachColumn } from "../text/ReportLabels";
import type { Sentences } from "../text/Sentences";
import { provenanceLines } from "./provenanceLines";
import type { SheetColumn, SheetContents, SheetValue } from "./SheetContents";

const columns: readonly (readonly [ReachColumn, Omit<SheetColumn, "header">])[] = [
  ["code", { width: 12, format: "text" }],
  ["targetGroup", { width: 40, format: "text" }],
  ["size", { width: 11, format: "wholeNumber" }],
  ["sizeLower", { width: 11, format: "wholeNumber" }],
  ["sizeUpper", { width: 11, format: "wholeNumber" }],
  ["personsLower", { width: 11, format: "wholeNumber" }],
  ["personsUpper", { width: 11, format: "wholeNumber" }],
  ["shareLower", { width: 11, format: "percentage" }],
  ["shareUpper", { width: 11, format: "percentage" }],
  ["exact", { width: 10, format: "text" }],
  ["activitiesCounted", { width: 11, format: "wholeNumber" }],
  ["activitiesNotCounted", { width: 11, format: "wholeNumber" }],
  ["explanation", { width: 60, format: "text" }],
  ["source", { width: 40, format: "text" }],
];

/** The sheet Bereik: one row for each target group, with the bounds on who was reached. */
export function reachSheet(report: Report, sentences: Sentences, provenance: Provenance): SheetContents {
  const { labels } = sentences;
  const rows = report.reach.map((reach) => reachRow(reach, sentences));
  const none = columns.map(([column]) => (column === "explanation" ? labels.nothingToShow.reach : null));
  return {
    name: "Bereik",
    tableName: "Bereik",
    columns: columns.map(([column, look]) => ({ header: labels.reach[column], ...look })),
    rows: rows.length === 0 ? [none] : rows,
    note: provenanceLines(report, sentences, provenance),
  };
}

function reachRow(reach: TargetGroupReach, { reach: sentences, labels }: Sentences): SheetValue[] {
  const { persons, share } = reach;
  const notCounted = persons === null ? null : sentences.notCounted(persons);
  const values: Readonly<Record<ReachColumn, SheetValue>> = {
    code: reach.code,
    targetGroup: reach.description,
    size: reach.size,
    sizeLower: reach.sizeLower,
    sizeUpper: reach.sizeUpper,
    personsLower: persons?.lower ?? null,
    personsUpper: persons?.upper ?? null,
    shareLower: share?.lower ?? null,
    shareUpper: share?.upper ?? null,
    exact: persons === null ? null : persons.exact ? labels.answers.yes : labels.answers.no,
    activitiesCounted: persons?.activitiesCounted ?? null,
    activitiesNotCounted: persons?.activitiesNotCounted ?? null,
    explanation: [sentences.targetGroup(reach), ...(notCounted === null ? [] : [notCounted])].join(" "),
    source: reach.source,
  };
  return columns.map(([column]) => values[column]);
}
