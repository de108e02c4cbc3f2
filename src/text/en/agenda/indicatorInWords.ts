import type { IndicatorReport } from "../../../report/report";
import { changeUnit } from "../../ChangeUnit";
import { comparedValues } from "../../comparedValues";
import { inQuotes } from "../../inQuotes";
import { runOn } from "../../runOn";
import { formatNumber } from "../numbers";
import { verdictSentence } from "../verdictSentences";

/** The name of an indicator, with its area where there is one. */
export const nameOf = ({ name, code, area }: IndicatorReport): string =>
  `${inQuotes(name ?? code)}${area === null ? "" : ` (${area})`}`;

/** What a verdict rests on, with the number of persons where that is known. */
export function verdictBehind({ latest, judgement, kind, norm }: IndicatorReport): string {
  const persons =
    latest?.persons == null ? null : `n\u00A0=\u00A0${formatNumber(latest.persons)} in ${latest.period}.`;
  return runOn([verdictSentence(judgement, changeUnit(kind), norm), persons]);
}

/** The two measurements that are compared; null where there are none with a value. */
export function valuesCompared(indicator: IndicatorReport): string | null {
  const values = comparedValues(indicator, formatNumber);
  if (values === null) return null;
  const { before, after } = values;
  return before.value === after.value
    ? `${after.value} in ${after.period}, the same as in ${before.period}.`
    : `From ${before.value} in ${before.period} to ${after.value} in ${after.period}.`;
}
