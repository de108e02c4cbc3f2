import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { Period } from "../../domain/period";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { isBlankRow } from "../range/isBlankRow";
import { numberIn } from "../range/numberIn";
import { textAt } from "../range/textAt";
import type { MeasuredArea, MeasuredIndicator } from "./MeasuredIndicator";
import type { MeasuredRows } from "./MeasuredRows";
import type { MeasurementsRange } from "./measurementsInRange";
import { periodAt } from "./periodAt";
import { rowsBySeries } from "./rowsBySeries";
import { ShareNotationSeen } from "./ShareNotationSeen";

/**
 * Brings the rows together per indicator and area.
 *
 * One pass, and no object for a row: what stands in a cell leads straight to its series once it was seen, for there are
 * many rows and few names. Every number is looked at, so that a text among them is refused wherever it stands.
 *
 * @throws FormulaRefusal  "cell-blank", "not-a-period"; those of numberIn
 */
export function groupRows(range: MeasurementsRange): MeasuredRows {
  const indicators = new Map<string, MeasuredIndicator>();
  const seen = new Map<unknown, SeenIndicator>();
  const areas = new Map<unknown, AreaName>();
  const periods = new Map<unknown, Period>();
  const firstMonths = new Int32Array(range.rows.length);
  const seriesOfRow = new Int32Array(range.rows.length).fill(-1);
  const sizes: number[] = [];
  const { positions } = range;
  const { indicator: indicatorAt, value: valueAt, period: periodColumn, area: areaAt } = positions;
  const bounds = (["lower95", "upper95"] as const).filter((column) => positions[column] >= 0);
  const others = (["events", "persons", "designEffect"] as const).filter((column) => positions[column] >= 0);
  let lastPeriod: Period | null = null;
  let lastPeriodCell: unknown;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const row = range.rows[index] ?? [];
    const found = seen.get(row[indicatorAt]) ?? seenIndicator(range, index, indicators, seen);
    if (found === null) continue;
    const { notation } = found.indicator;
    const value = valueAt < 0 ? null : numberIn(row[valueAt], index, "value");
    notation.add(value);
    for (const column of bounds) notation.add(numberIn(row[positions[column]], index, column));
    for (const column of others) numberIn(row[positions[column]], index, column);
    // Rows of one period mostly stand together.
    if (lastPeriod === null || row[periodColumn] !== lastPeriodCell) {
      lastPeriod = periodAt(range, index, periods, value);
      lastPeriodCell = row[periodColumn];
    }
    if (lastPeriod === null) continue;
    firstMonths[index] = lastPeriod.firstMonth;
    const areaCell = areaAt < 0 ? "" : row[areaAt];
    if (found.lastSeries < 0 || areaCell !== found.lastAreaCell) {
      const name = areas.get(areaCell) ?? seenArea(range, index, areaCell, areas);
      found.lastSeries = seriesIn(found.indicator.areas, name, sizes);
      found.lastAreaCell = areaCell;
    }
    seriesOfRow[index] = found.lastSeries;
    sizes[found.lastSeries] = (sizes[found.lastSeries] ?? 0) + 1;
  }
  return { indicators, rows: rowsBySeries(seriesOfRow, sizes), firstMonths, periods };
}

interface SeenIndicator {
  readonly indicator: MeasuredIndicator;
  /** −1 where no measurement was seen yet. */
  lastSeries: number;
  lastAreaCell: unknown;
}

interface AreaName {
  readonly area: string;
  readonly key: string;
}

function seenIndicator(
  range: MeasurementsRange,
  index: number,
  indicators: Map<string, MeasuredIndicator>,
  seen: Map<unknown, SeenIndicator>,
): SeenIndicator | null {
  const name = textAt(range, index, "indicator");
  if (name === "") {
    if (isBlankRow(range.rows[index] ?? [])) return null;
    throw new FormulaRefusal("cell-blank", { row: index + 1, column: formulaColumns.indicator[0] });
  }
  const key = codeKey(name);
  const known = indicators.get(key);
  const indicator = known ?? { name, firstRow: index, areas: new Map(), notation: new ShareNotationSeen() };
  if (known === undefined) indicators.set(key, indicator);
  const found = { indicator, lastSeries: -1, lastAreaCell: "" };
  seen.set(range.rows[index]?.[range.positions.indicator], found);
  return found;
}

function seenArea(
  range: MeasurementsRange,
  index: number,
  cell: unknown,
  areas: Map<unknown, AreaName>,
): AreaName {
  const area = textAt(range, index, "area");
  const name = { area, key: normaliseName(area) };
  areas.set(cell, name);
  return name;
}

function seriesIn(areas: Map<string, MeasuredArea>, { area, key }: AreaName, sizes: number[]): number {
  const known = areas.get(key);
  if (known !== undefined) return known.series;
  const series = sizes.length;
  areas.set(key, { area, series });
  sizes.push(0);
  return series;
}
