import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { IndicatorReport, MeasuredPoint } from "../../../report/report";
import { measuredDecimals } from "../../../text/measuredDecimals";
import type { SheetValue } from "../../SheetContents";
import { isAboutResidents } from "../compose/isAboutResidents";
import { indicatorUnit } from "../figures/indicatorUnit";
import { rounded } from "../figures/rounded";
import type { ReportFigure } from "../ReportDocument";
import { inShownUnit } from "./inShownUnit";

/** Of what nobody knows the margin of. */
const mostDecimals = 2;

/** More bars in one chart cannot be read; more charts on one sheet neither. */
export const mostDrawn = { bars: 15, indicators: 12 } as const;

/** What one row of the sheet Grafieken draws; null where there is nothing to draw. */
export interface ChartRow {
  readonly key: string;
  readonly category: string | null;
  readonly lower: SheetValue;
  readonly upper: SheetValue;
  readonly width: SheetValue;
  readonly value: SheetValue;
  readonly target: SheetValue;
  readonly unit: ReportFigure["unit"] | null;
}

/** Figures with both bounds of a share, as bars from the lower to the upper one. */
export function rangeRows(figures: readonly ReportFigure[]): ChartRow[] {
  return figures.flatMap(({ key, goal, subject, value, lower, upper, unit }) => {
    const from = inShownUnit(lower, unit);
    const to = inShownUnit(upper, unit);
    if (unit !== "share" || from === null || to === null) return [];
    return [
      {
        key,
        category: goal === null ? subject : `${goal} · ${subject}`,
        lower: from,
        upper: to,
        width: rounded(to - from, 1),
        value: inShownUnit(value, unit),
        target: null,
        unit,
      },
    ];
  });
}

/** Indicators on residents that can be drawn over time: those that are a reason to talk first, then in the order of the tree. */
export function indicatorsToDraw({ pages, withoutGoal, reasons }: ConversationFacts): IndicatorReport[] {
  const talkedAbout = new Set(
    reasons.flatMap((reason) => (reason.code === "indicator" ? [nameOf(reason.facts.indicator)] : [])),
  );
  const others = withoutGoal.filter(isAboutResidents);
  const drawable = [...pages.flatMap(({ town }) => town), ...others].filter(isDrawable);
  const isTalkedAbout = (indicator: IndicatorReport): boolean => talkedAbout.has(nameOf(indicator));
  return [...drawable.filter(isTalkedAbout), ...drawable.filter((indicator) => !isTalkedAbout(indicator))];
}

/** The measurements of one indicator; a row without numbers where a line may not be drawn on, because of a break. */
export function measurementRows(indicator: IndicatorReport, breakWord: string): ChartRow[] {
  const unit = indicatorUnit(indicator.kind);
  return indicator.measurements.flatMap((point) => {
    const key = `${nameOf(indicator)}|${point.period}`;
    const row = { ...measured(indicator, point), key, category: point.period, unit, width: null } as const;
    if (point.breakBefore === null) return [row];
    const gap = { lower: null, upper: null, value: null, target: null, width: null, unit: null };
    return [{ ...gap, key: `${key}|break`, category: breakWord }, row];
  });
}

export const nameOf = ({ code, area }: IndicatorReport): string => (area === null ? code : `${code} ${area}`);

const isDrawable = ({ measurements }: IndicatorReport): boolean =>
  measurements.filter(({ value, suppressed }) => value !== null && !suppressed).length > 1;

function measured(
  { kind, targetValue }: IndicatorReport,
  point: MeasuredPoint,
): Pick<ChartRow, "lower" | "upper" | "value" | "target"> {
  const { value, suppressed, interval95 } = point;
  if (value === null || suppressed) return { lower: null, upper: null, value: null, target: targetValue };
  const decimals = measuredDecimals(kind, point) ?? mostDecimals;
  return {
    lower: rounded(interval95?.lower ?? null, decimals),
    upper: rounded(interval95?.upper ?? null, decimals),
    value: rounded(value, decimals),
    target: targetValue,
  };
}
