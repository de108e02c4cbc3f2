import type { IndicatorReport } from "../../../report/report";
import { comparedPeriods } from "../../../report/comparedPeriods";
import { indicatorDecimals } from "../compose/indicatorDecimals";
import { latestValue } from "../compose/indicatorInWords";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { indicatorUnit } from "./indicatorUnit";
import { rounded } from "./rounded";

const mostDecimals = 6;

/** The latest value of an indicator with its interval, and the verdict on it. */
export function indicatorFigure(
  indicator: IndicatorReport,
  goalDescription: string | null,
  frame: ReportFrame,
): ReportFigure {
  const { code, name, area, goal, population, judgement, kind, norm } = indicator;
  const { sentences, figures, page } = frame;
  const isOfParticipants = population === "participants";
  const verdict = sentences.verdictNames[judgement.verdict];
  return {
    key: `${goal ?? ""}|indicator|${code}|${area ?? ""}`,
    goal,
    goalDescription,
    level: isOfParticipants ? "other" : "town",
    owner: isOfParticipants ? "provider" : "municipality",
    subject: name === null ? code : page.town.about(indicator),
    shown: latestValue(indicator, frame) ?? verdict,
    ...numbersOf(indicator),
    unit: indicatorUnit(kind),
    persons: indicator.latest?.persons ?? null,
    method: figures.methods.indicator(indicator),
    source: [indicator.source, indicator.instrument].filter(Boolean).join(", ") || figures.sources.notNamed,
    period: periodOf(indicator),
    remark: `${verdict}. ${sentences.verdictSentence(judgement, kind, norm)}`,
  };
}

function numbersOf(indicator: IndicatorReport): Pick<ReportFigure, "value" | "lower" | "upper"> {
  const { kind, latest, measurements } = indicator;
  const interval = measurements.find(({ period }) => period === latest?.period)?.interval95 ?? null;
  const decimals = indicatorDecimals(indicator) ?? mostDecimals;
  const inUnit = (points: number | null | undefined): number | null => {
    if (points == null) return null;
    return kind === "share" ? rounded(points / 100, decimals + 2) : rounded(points, decimals);
  };
  return { value: inUnit(latest?.value), lower: inUnit(interval?.lower), upper: inUnit(interval?.upper) };
}

function periodOf({ judgement, latest }: IndicatorReport): string {
  const periods = comparedPeriods(judgement);
  if (periods !== null) return `${periods.from} – ${periods.to}`;
  return latest?.period ?? "";
}
