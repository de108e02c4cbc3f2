import type { Period } from "../../domain/period";
import type { Measurement } from "../../domain/movement/Measurement";
import type { IndicatorKind } from "../../domain/movement/judgement";
import type { SeriesProblem } from "../../text/SeriesProblem";
import { valueInPoints } from "./inPoints";
import { columnName } from "./seriesColumns";
import type { SeriesRow } from "./SeriesRow";
import type { UnitOfIndicator } from "./unitOfIndicator";

/**
 * A row as a measurement in points; one that cannot be read stays in its place in the series, without a value.
 *
 * A count may stand as "teller" too.
 */
export function measurementOfRow(
  row: SeriesRow & { readonly period: Period },
  kind: IndicatorKind | null,
  unit: UnitOfIndicator,
  problems: SeriesProblem[],
): Measurement {
  let isUnreadable = row.isUnreadable;
  const points = (field: "value" | "lower95" | "upper95"): number | null => {
    const written = row[field];
    if (written === null) return null;
    const number = valueInPoints(written, unit);
    if (number !== "mixed") return number;
    isUnreadable = true;
    const facts = { line: row.line, column: columnName(field), number: written.number };
    problems.push({ code: "mixed-notation", facts });
    return null;
  };
  const value = points("value") ?? (kind === "count" ? row.events : null);
  const lower95 = points("lower95");
  const upper95 = points("upper95");
  return {
    period: row.period,
    value: isUnreadable ? null : value,
    events: isUnreadable ? null : row.events,
    persons: row.persons,
    lower95,
    upper95,
    designEffect: row.designEffect,
    definitionVersion: row.definitionVersion,
    status: row.status,
    suppressed: row.suppressed && !isUnreadable,
    explained: row.explained,
  };
}
