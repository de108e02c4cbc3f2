import { periodLabel } from "../../domain/period";
import type { IndicatorKind } from "../../domain/movement/judgement";
import type { Occurrence } from "../findings";
import type { IndicatorSeries } from "../indicatorSeries";
import type { MeasurementRow, FoundTable } from "../records";
import type { Check } from "./CheckInput";
import type { MeasuredValue } from "./comparableStretches";
import { comparableStretches } from "./comparableStretches";
import { placeOf } from "./placeOf";

/** More than this many times the measurement before it, or less than one part of that many, is a jump. */
export const jumpFactor = 2;
/** Of fewer persons or events, a doubling says little. */
const fewestCounted = 30;

/**
 * M05: a value that more than doubles or halves is first a question about the data. Not where the row explains it,
 * where the series breaks, or where few persons are behind it.
 */
export const valueJumps: Check = ({ records, series }) => {
  const table = records.measurements;
  if (table === null) return [];
  return series.flatMap((one) =>
    comparableStretches(one.measurements).flatMap((stretch) =>
      jumpsIn(stretch, one.terms.kind).map((jump) => occurrenceOf(table, one, jump)),
    ),
  );
};

export interface Jump {
  readonly before: MeasuredValue;
  readonly after: MeasuredValue;
}

/** The jumps in a stretch. The way back from a jump is none: one slip of the pen is one finding. */
export function jumpsIn(stretch: readonly MeasuredValue[], kind: IndicatorKind | null): Jump[] {
  const jumps: Jump[] = [];
  let before: MeasuredValue | null = null;
  let beforeJump: MeasuredValue | null = null;
  for (const after of stretch) {
    const jumped: boolean = before !== null && isJump(before, after, kind);
    const isWayBack: boolean = beforeJump !== null && !isJump(beforeJump, after, kind);
    if (before !== null && jumped && !isWayBack && !after.measurement.explained)
      jumps.push({ before, after });
    beforeJump = jumped && !isWayBack ? before : null;
    before = after;
  }
  return jumps;
}

function isJump(before: MeasuredValue, after: MeasuredValue, kind: IndicatorKind | null): boolean {
  const smaller = Math.min(before.value, after.value);
  const larger = Math.max(before.value, after.value);
  if (smaller <= 0 || larger <= jumpFactor * smaller) return false;
  return [before, after].every((one) => (countBehind(one, kind) ?? fewestCounted) >= fewestCounted);
}

/** Persons with the outcome for a share, persons measured for a mean, the value itself for a count. */
function countBehind({ measurement, value }: MeasuredValue, kind: IndicatorKind | null): number | null {
  if (kind === "count") return value;
  if (measurement.persons === null || kind === null) return measurement.persons;
  return kind === "share" ? (measurement.persons * value) / 100 : measurement.persons;
}

function occurrenceOf(
  table: FoundTable<MeasurementRow>,
  { indicator, area, terms }: IndicatorSeries,
  { before, after }: Jump,
): Occurrence {
  return {
    cause: "value-jumped",
    table: "measurements",
    place: placeOf(table, after.measurement.row, "value"),
    facts: {
      indicator: indicator.code ?? indicator.name,
      area,
      kind: terms.kind,
      fromPeriod: periodLabel(before.measurement.period),
      toPeriod: periodLabel(after.measurement.period),
      from: before.value,
      to: after.value,
      factor: after.value / before.value,
    },
    group: "",
  };
}
