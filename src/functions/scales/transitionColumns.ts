import { inColumns } from "../range/inColumns";
import type { RangeInColumns } from "../range/RangeInColumns";
import { rowsOf } from "../range/rowsOf";

const whole = [
  "instrument",
  "scaleDomain",
  "scoreBefore",
  "scoreAfter",
  "count",
  "instrumentAfter",
  "lowest",
  "highest",
] as const;

/** Without headers, two or three columns are the scores, and how many persons. */
const scoresFirst = [
  "scoreBefore",
  "scoreAfter",
  "count",
  "instrument",
  "scaleDomain",
  "instrumentAfter",
  "lowest",
  "highest",
] as const;
const mostScoreColumns = 3;

export type TransitionColumn = (typeof whole)[number];
export type TransitionsRange = RangeInColumns<TransitionColumn>;

/** @throws FormulaRefusal  "argument-missing", "columns-missing" */
export function transitionColumns(range: unknown): TransitionsRange {
  const parameter = "overgangen";
  const width = rowsOf(range, parameter)[0]?.length ?? 0;
  const columns: readonly TransitionColumn[] = width <= mostScoreColumns ? scoresFirst : whole;
  return inColumns(range, { parameter, columns, required: ["scoreBefore", "scoreAfter"] });
}
