import type { Comparison } from "../../domain/movement/judgement";
import { followUp } from "../../domain/movement/followUp";
import type { IndicatorTerms } from "../../domain/movement/Measurement";
import { periodLabel } from "../../domain/period";
import { changeUnit } from "../../text/ChangeUnit";
import { formulaWords, unitNames } from "../../text/nl/formulaWords";
import { reportLabels } from "../../text/nl/reportLabels";
import { verdictNames } from "../../text/nl/verdictNames";
import { verdictSentence } from "../../text/nl/verdictSentences";

const { movement, followUps } = reportLabels;

/** The headers of `judgementCells`; the same words as on the sheet Beweging. */
export const judgementHeaders: readonly string[] = [
  movement.verdict,
  movement.explanation,
  movement.followUp,
  movement.from,
  movement.to,
  movement.change,
  movement.lower95,
  movement.upper95,
  movement.lower90,
  movement.upper90,
  movement.margin,
  formulaWords.unit,
  movement.personsNeeded,
];

/**
 * A verdict as one row of cells; "" where there is nothing.
 *
 * Changes, bounds and margin are in points of the indicator (percentage points for a share, 3 and not 0.03), as on the
 * sheet Beweging; the unit stands beside them.
 */
export function judgementCells(terms: IndicatorTerms, judgement: Comparison): unknown[] {
  const { compared, interval95, interval90 } = judgement;
  const unit = changeUnit(terms.kind);
  return [
    verdictNames[judgement.verdict],
    verdictSentence(judgement, unit, terms.norm),
    followUps[followUp(judgement.verdict)],
    compared === null ? "" : periodLabel(compared.from),
    compared === null ? "" : periodLabel(compared.to),
    judgement.change ?? "",
    interval95?.lower ?? "",
    interval95?.upper ?? "",
    interval90?.lower ?? "",
    interval90?.upper ?? "",
    judgement.margin ?? "",
    unitNames[unit],
    judgement.personsNeeded ?? "",
  ];
}
