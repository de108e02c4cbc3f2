import type { Verdict } from "../../../domain/movement/judgement";
import { seriesInWords } from "../../../documents/seriesInWords";
import { comparedPeriods } from "../../../report/comparedPeriods";
import type { IndicatorReport } from "../../../report/report";
import type { Sentences } from "../../../text/Sentences";
import { emphasise } from "./emphasise";
import type { Layout } from "./Layout";
import { wrapText } from "./wrapText";

/** What is said of an indicator in the terminal; less than a report holds. */
export type SaidIndicator = Pick<
  IndicatorReport,
  "code" | "name" | "area" | "kind" | "norm" | "latest" | "judgement"
>;

/** Indicators under their verdict, in the order in which verdicts are explained. */
export function renderIndicators(
  indicators: readonly SaidIndicator[],
  sentences: Sentences,
  layout: Layout,
): string[] {
  if (indicators.length === 0) return [sentences.labels.nothingToShow.indicators];
  const verdicts = Object.keys(sentences.verdictNames) as Verdict[];
  const groups = verdicts.flatMap((verdict) => {
    const found = indicators.filter(({ judgement }) => judgement.verdict === verdict);
    return found.length === 0 ? [] : [{ verdict, found }];
  });
  return groups.flatMap(({ verdict, found }, index) => {
    const heading = `${sentences.verdictNames[verdict]} (${found.length})`;
    return [
      ...(index === 0 ? [] : [""]),
      emphasise(heading, "strong", layout),
      ...found.flatMap((indicator) => renderIndicator(indicator, sentences, layout)),
    ];
  });
}

function renderIndicator(indicator: SaidIndicator, sentences: Sentences, { width }: Layout): string[] {
  const { judgement, kind, norm } = indicator;
  const said = [sentences.verdictSentence(judgement, kind, norm), ...seriesInWords(indicator, sentences)];
  return [
    ...wrapText(withWish(indicator, sentences), width, "  ", "    "),
    ...wrapText(`${figures(indicator, sentences)}${said.join(" ")}`, width, "    ", "    "),
  ];
}

function withWish(indicator: SaidIndicator, { labels }: Sentences): string {
  const name = indicatorName(indicator);
  return indicator.norm === null ? name : `${name} (${labels.wanted[indicator.norm]})`;
}

/** "29,5% in 2020, vergeleken met 2016. " where there is a value. */
function figures({ latest, kind, judgement }: SaidIndicator, { series, labels }: Sentences): string {
  if (latest === null || latest.value === null) return "";
  const value = series.latest({ period: latest.period, value: latest.value, persons: latest.persons }, kind);
  const periods = comparedPeriods(judgement);
  return periods === null ? `${value}. ` : `${value}, ${labels.comparedWith(periods.from)}. `;
}

/** Name and area; the code where the indicator has no name. */
export function indicatorName({ code, name, area }: SaidIndicator): string {
  return [name ?? code, ...(area === null ? [] : [area])].join(", ");
}
