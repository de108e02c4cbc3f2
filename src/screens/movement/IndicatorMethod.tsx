import { isKeeping } from "../../domain/movement/isWithinMargin";
import { comparedPeriods } from "../../report/comparedPeriods";
import type { IndicatorReport } from "../../report/report";
import type { MovementScreenWords } from "../../text/MovementScreenWords";
import { Disclosure } from "../Disclosure";
import { indicatorHeading } from "./indicatorHeading";

interface Props {
  readonly indicator: IndicatorReport;
  readonly words: MovementScreenWords["method"];
}

/** How two measurements were compared and what decided; nothing where there is nothing to say. */
export function IndicatorMethod({ indicator, words }: Props) {
  const lines = methodLines(indicator, words);
  if (lines.length === 0) return null;
  return (
    <Disclosure title={words.title} about={indicatorHeading(indicator)}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Disclosure>
  );
}

function methodLines(
  { judgement, norm, method, source, instrument }: IndicatorReport,
  words: MovementScreenWords["method"],
): string[] {
  const lines: string[] = [];
  const periods = comparedPeriods(judgement);
  if (periods !== null) lines.push(words.compared(periods.from, periods.to));
  const decided = words.decided[norm !== null && isKeeping(norm) ? "keep" : "change"];
  if (method.change !== null) lines.push(words.change[method.change], decided.by95);
  if (judgement.interval90 !== null && judgement.margin !== null) {
    lines.push(decided.by90(judgement.interval90, judgement.margin));
  }
  if (method.designEffect !== null) lines.push(words.designEffect[method.designEffect]);
  if (source !== null) lines.push(words.source(source));
  if (instrument !== null) lines.push(words.instrument(instrument));
  return lines;
}
