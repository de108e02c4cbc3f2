import { template } from "../../workbook/template";
import type { ReadingContext } from "./CellsOfRow";
import { CellsOfRow } from "./CellsOfRow";
import { choicesFrom } from "./Choices";
import { measuredFields } from "./decimalMark";
import type { SeriesColumns } from "./seriesColumns";
import type { SeriesRow, WrittenTerm } from "./SeriesRow";
import type { SplitRow } from "./splitTable";

const norms = choicesFrom(template.indicators.fields.norm.choices);
const kinds = choicesFrom(template.indicators.fields.kind.choices);
const statuses = choicesFrom(template.measurements.fields.status.choices);

/**
 * Reads one row; what is wrong with it goes to the context's problems.
 *
 * A row with more cells than the header has (a decimal comma without quotes in a file separated by commas) is not used:
 * only to which series it belongs is taken from it, where that stands before the numbers.
 *
 * @returns null where the row cannot be said to belong to any series
 */
export function readSeriesRow(row: SplitRow, headers: number, context: ReadingContext): SeriesRow | null {
  const cells = new CellsOfRow(row, context);
  const { line } = row;
  const isShifted = row.cells.slice(headers).some((cell) => cell.trim() !== "");
  if (isShifted) {
    const facts = { line, expected: headers, found: row.cells.length };
    context.problems.push({ code: "too-many-fields", facts });
    if (!namesStandFirst(context.columns)) return null;
  }
  const indicator = cells.text("indicator");
  if (indicator === null) {
    if (!isShifted) context.problems.push({ code: "indicator-missing", facts: { line } });
    return null;
  }
  const area = cells.text("area");
  return isShifted ? { line, indicator, area, ...blankRow } : filledRow(line, indicator, area, cells);
}

function filledRow(line: number, indicator: string, area: string | null, cells: CellsOfRow): SeriesRow {
  const period = cells.period();
  const value = cells.measure("value");
  const valueIsHidden = cells.hasHidden;
  const persons = cells.count("persons");
  const events = cells.count("events");
  const suppressed = valueIsHidden || (value === null && cells.hasHidden);
  const lower95 = cells.measure("lower95");
  const upper95 = cells.measure("upper95");
  const designEffect = cells.measure("designEffect")?.number ?? null;
  const hasUnreadableValue = cells.hasUnreadable;
  const status = term(cells, () => cells.choice("status", statuses));
  return {
    line,
    indicator,
    area,
    period,
    value,
    lower95,
    upper95,
    persons,
    events,
    designEffect,
    suppressed,
    definitionVersion: cells.text("definitionVersion"),
    // What cannot be read may have said that the series breaks here.
    status: status === "unreadable" ? "break" : status,
    explained: cells.text("explanation") !== null,
    isUnreadable: hasUnreadableValue || status === "unreadable",
    norm: term(cells, () => cells.choice("norm", norms)),
    kind: term(cells, () => cells.choice("kind", kinds)),
    margin: term(cells, () => cells.measure("margin")),
    expectedChangePerYear: term(cells, () => cells.measure("expectedChangePerYear")),
  };
}

function term<Value>(cells: CellsOfRow, read: () => Value | null): WrittenTerm<Value> {
  cells.hasUnreadable = false;
  const value = read();
  return cells.hasUnreadable ? "unreadable" : value;
}

/** A row of which only the names can be trusted. */
const blankRow: Omit<SeriesRow, "line" | "indicator" | "area"> = {
  period: null,
  value: null,
  lower95: null,
  upper95: null,
  persons: null,
  events: null,
  designEffect: null,
  suppressed: false,
  definitionVersion: null,
  status: null,
  explained: false,
  isUnreadable: true,
  norm: null,
  kind: null,
  margin: null,
  expectedChangePerYear: null,
};

/** Whether indicator and area stand to the left of every number, so that a comma too many does not move them. */
function namesStandFirst({ positions }: SeriesColumns): boolean {
  const firstNumber = Math.min(...measuredFields.map((field) => positions[field]).filter((at) => at >= 0));
  return Math.max(positions.indicator, positions.area) < firstNumber;
}
