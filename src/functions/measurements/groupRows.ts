import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { Period } from "../../domain/period";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { isBlankRow } from "../range/isBlankRow";
import { numberAt } from "../range/numberAt";
import { textAt } from "../range/textAt";
import type { MeasuredArea, MeasuredIndicator } from "./MeasuredIndicator";
import type { MeasuredRows } from "./MeasuredRows";
import type { MeasurementsRange } from "./measurementsInRange";
import { periodAt } from "./periodAt";
import { ShareNotationSeen } from "./ShareNotationSeen";

/**
 * Brings the rows together per indicator and area.
 *
 * One pass, and no object for a row: what stands in a cell leads straight to its series once it was seen, for there are
 * many rows and few names. Every number is looked at, so that a text among them is refused wherever it stands.
 *
 * @throws FormulaRefusal  "cell-blank", "not-a-period"; those of numberAt
 */
export function groupRows(range: MeasurementsRange): MeasuredRows {
  const indicators = new Map<string, MeasuredIndicator>();
  const seen = new Map<unknown, SeenIndicator>();
  const periods = new Map<unknown, Period>();
  const firstMonths = new Int32Array(range.rows.length);
  const { positions } = range;
  const bounds = (["lower95", "upper95"] as const).filter((column) => positions[column] >= 0);
  const others = (["events", "persons", "designEffect"] as const).filter((column) => positions[column] >= 0);
  let lastPeriod: Period | null = null;
  let lastPeriodCell: unknown;
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const row = range.rows[index] ?? [];
    const found = seen.get(row[positions.indicator]) ?? seenIndicator(range, index, indicators, seen);
    if (found === null) continue;
    const { notation } = found.indicator;
    const value = numberAt(range, index, "value");
    notation.add(value);
    for (const column of bounds) notation.add(numberAt(range, index, column));
    for (const column of others) numberAt(range, index, column);
    // Rows of one period mostly stand together.
    if (lastPeriod === null || row[positions.period] !== lastPeriodCell) {
      lastPeriod = periodAt(range, index, periods, value);
      lastPeriodCell = row[positions.period];
    }
    if (lastPeriod === null) continue;
    firstMonths[index] = lastPeriod.firstMonth;
    const areaCell = positions.area < 0 ? "" : row[positions.area];
    if (found.lastArea === null || areaCell !== found.lastAreaCell) {
      found.lastArea = found.areas.get(areaCell) ?? seenArea(range, index, areaCell, found);
      found.lastAreaCell = areaCell;
    }
    found.lastArea.rows.push(index);
  }
  return { indicators, firstMonths, periods };
}

interface SeenIndicator {
  readonly indicator: MeasuredIndicator;
  /** By what stands in the cell. */
  readonly areas: Map<unknown, MeasuredArea>;
  lastArea: MeasuredArea | null;
  lastAreaCell: unknown;
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
  const found = { indicator, areas: new Map<unknown, MeasuredArea>(), lastArea: null, lastAreaCell: "" };
  seen.set(range.rows[index]?.[range.positions.indicator], found);
  return found;
}

function seenArea(
  range: MeasurementsRange,
  index: number,
  cell: unknown,
  { indicator, areas }: SeenIndicator,
): MeasuredArea {
  const name = textAt(range, index, "area");
  const key = normaliseName(name);
  const area = indicator.areas.get(key) ?? { area: name, rows: [] };
  indicator.areas.set(key, area);
  areas.set(cell, area);
  return area;
}
