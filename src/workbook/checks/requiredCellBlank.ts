import type { Occurrence } from "../findings";
import type { FoundTable } from "../records";
import type { FieldState } from "../records/fields";
import type { FieldKey, TableKey } from "../template";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { onlyFilledField } from "./onlyFilledField";
import { placeOf } from "./placeOf";

/**
 * S07: a row that says something fills every required column.
 *
 * A cell that says why it holds no value ("n.v.t.", "<10", "onbekend") is filled. Where another rule says what is
 * missing and what it means, that rule speaks alone; of a target group without a size only the size is asked. A row
 * with one filled cell is one finding, whatever else is missing. The settings of Opdracht may all be left out.
 */
export const requiredCellBlank: Check = ({ records }) => [
  ...blanksIn("goals", records.goals, {}),
  ...blanksIn("targetGroups", records.targetGroups, {
    size: ({ sizeFrom, sizeTo, states }) =>
      isSaid(sizeFrom, states["sizeFrom"]) && isSaid(sizeTo, states["sizeTo"]),
    source: saidByAnotherRule, // B02
    referenceDate: saidByAnotherRule, // B02
  }),
  ...blanksIn("activities", records.activities, {
    coreGoals: saidByAnotherRule, // K01, K02
    // With a count it is B01; where nothing was to be counted, nothing is asked.
    countingUnit: ({ count, states }) => count !== null || states["count"] === "not-applicable",
  }),
  ...blanksIn("spread", records.spread, {}),
  ...blanksIn("statements", records.statements, {}),
  ...blanksIn("answers", records.answers, {
    answer1: saidByAnotherRule, // E02
    answer2: saidByAnotherRule, // E02
    answer3: saidByAnotherRule, // E02
  }),
  ...blanksIn("indicators", records.indicators, {
    norm: saidByAnotherRule, // M01
    margin: saidByAnotherRule, // M02
  }),
  ...blanksIn("measurements", records.measurements, {
    value: ({ explanation, status, states }) =>
      isSaid(explanation, states["explanation"]) || isSaid(status, states["status"]),
  }),
  ...blanksIn("comparisons", records.comparisons, {}),
  ...blanksIn("trajectories", records.trajectories, {}),
  ...blanksIn("transitions", records.transitions, {}),
  ...blanksIn("shifts", records.shifts, {}),
  ...blanksIn("stories", records.stories, { consent: saidByAnotherRule }), // P04
  ...blanksIn("businessCases", records.businessCases, { source: saidByAnotherRule }), // F01
  ...blanksIn("prices", records.prices, {}),
  ...blanksIn("interpretations", records.interpretations, {}),
  ...blanksIn("finances", records.finances, {}),
  ...blanksIn("barriers", records.barriers, {}),
];

interface AnyRow {
  readonly row: number;
  readonly states: Readonly<Record<string, FieldState>>;
  readonly [field: string]: unknown;
}

/** In which rows a required field may be blank all the same. */
type Exceptions<Table extends TableKey, Row> = {
  readonly [Field in FieldKey<Table>]?: (row: Row) => boolean;
};

const saidByAnotherRule = (): boolean => true;

/** Whether a cell holds something, be it something that cannot be read: that is a finding of its own. */
function isSaid(value: unknown, state: FieldState | undefined): boolean {
  return value !== null || state === "unreadable" || state === "suppressed";
}

function blanksIn<Table extends TableKey, Row extends AnyRow>(
  table: Table,
  found: FoundTable<Row> | null,
  exceptions: Exceptions<Table, Row>,
): Occurrence[] {
  if (found === null) return [];
  // Column by column: a million rows then need no list each.
  const blanks = requiredFields(table).flatMap((field) => {
    const mayBeBlank = exceptions[field];
    return found.rows
      .filter((row) => isBlank(found, row, field) && mayBeBlank?.(row) !== true)
      .map(({ row }) => occurrenceOf("required-cell-blank", table, found, row, field));
  });
  const barelyFilled = found.rows.flatMap((row) => {
    const field = onlyFilledField(found, row);
    return field === null ? [] : occurrenceOf("row-barely-filled", table, found, row.row, field);
  });
  return [...blanks, ...barelyFilled];
}

function requiredFields<Table extends TableKey>(table: Table): FieldKey<Table>[] {
  const { fields } = tableContract(table);
  const required = Object.keys(fields).filter((field) => fields[field]?.required);
  return required as FieldKey<Table>[];
}

function isBlank(found: FoundTable<AnyRow>, row: AnyRow, field: string): boolean {
  return row.states[field] === undefined && isLeftBlank(found, row, field);
}

function occurrenceOf(
  cause: "required-cell-blank" | "row-barely-filled",
  table: TableKey,
  found: FoundTable<unknown>,
  row: number,
  field: string,
): Occurrence {
  const { name, fields } = tableContract(table);
  return {
    cause,
    table,
    place: placeOf(found, row, field),
    facts: { table: name, column: fields[field]?.header ?? field },
    group: cause === "row-barely-filled" ? table : `${table}|${field}`,
  };
}
