import type { Cause } from "../../src/workbook/findings";
import type { TableKey } from "../../src/workbook/template";
import type { CellContent } from "../workbooks/rows";

/**
 * A mistake that was put into the sample on purpose, as real workbooks have them. Everything else that a check finds
 * there comes from the data themselves.
 */
export interface Planted {
  readonly cause: Cause;
  readonly table: Exclude<TableKey, "assignment" | "goals">;
  /** What the first column of the row says. */
  readonly key: string;
  /** The period, where the key alone does not tell the row. */
  readonly period?: number;
  /** The column that a finding should point at; null for the row or the table. */
  readonly field: string | null;
  /** The cells that make the mistake, by field. */
  readonly cells: Readonly<Record<string, CellContent>>;
}

export const planted: readonly Planted[] = [
  {
    // A count that somebody typed with a thousands dot into a cell that Excel keeps as text.
    cause: "number-as-text",
    table: "activities",
    key: "SBA-006689",
    field: "count",
    cells: { count: "1.085" },
  },
  {
    // "Bezoekers" may be visits or visitors.
    cause: "not-a-choice",
    table: "activities",
    key: "SBA-006010",
    field: "countingUnit",
    cells: { countingUnit: "Bezoekers" },
  },
  {
    cause: "counting-unit-missing",
    table: "activities",
    key: "SBA-009958",
    field: "countingUnit",
    cells: { countingUnit: null, explanation: "Bezoeken en personen staan door elkaar." },
  },
  {
    cause: "activity-without-goal",
    table: "activities",
    key: "SBA-007031",
    field: "coreGoals",
    cells: { coreGoals: null, sideGoals: null },
  },
  {
    cause: "several-core-goals",
    table: "activities",
    key: "SBA-006141",
    field: "coreGoals",
    cells: { coreGoals: "B1.2.2a; B1.1.2a", sideGoals: null },
  },
  {
    cause: "no-core-goal",
    table: "activities",
    key: "SBA-010122",
    field: "coreGoals",
    cells: { coreGoals: null, sideGoals: "B2.1.1a; B1.1.1a" },
  },
  {
    cause: "unknown-goal",
    table: "activities",
    key: "SBA-009895",
    field: "coreGoals",
    cells: { coreGoals: "B2.2.1.a" },
  },
  {
    // More persons than live in the village.
    cause: "reach-above-target",
    table: "activities",
    key: "SBA-005556",
    field: "count",
    cells: { targetGroup: "INW-DRI", countingUnit: "Unieke personen", count: 1850 },
  },
  {
    cause: "flow-out-of-balance",
    table: "activities",
    key: "SBA-005461",
    field: "atEnd",
    cells: { count: 256, atStart: 180, inflow: 76, outflow: 90, atEnd: 161 },
  },
  {
    // The whole row was pasted once more, at the end.
    cause: "duplicate-key",
    table: "activities",
    key: "SBA-005318",
    field: "code",
    cells: {},
  },
  {
    cause: "target-without-source",
    table: "targetGroups",
    key: "DAK-AMS",
    field: "source",
    cells: { source: null },
  },
  {
    cause: "margin-missing",
    table: "indicators",
    key: "AANDOENING-65",
    field: "margin",
    cells: { margin: null },
  },
  {
    // With these intervals a change of 3 points can never be excluded.
    cause: "margin-not-provable",
    table: "indicators",
    key: "BELAST-65",
    field: "margin",
    cells: { margin: 3 },
  },
  {
    cause: "direction-conflict",
    table: "indicators",
    key: "OVERGEWICHT-65",
    field: "norm",
    cells: { norm: "Hoger" },
  },
  {
    // From 19 and older to 18 and older, and nobody marked it.
    cause: "definition-changed",
    table: "measurements",
    key: "GEZOND-VOLW",
    period: 2020,
    field: "definitionVersion",
    cells: { status: "Definitief", explanation: null },
  },
];

/** A grant that was not given: the rows were hidden, and are checked all the same. */
export const hiddenActivities: readonly string[] = ["SBA-006057", "SBA-006102", "SBA-006219"];
