import { judgeSeries } from "../domain/movement/judgeSeries";
import type { IndicatorTerms, Measurement } from "../domain/movement/Measurement";
import { blankTerms } from "../domain/movement/Measurement";
import { reasonUnusable } from "../domain/movement/reasonUnusable";
import { trendPeriodsRefusal } from "../domain/statistics/trendPeriodsRefusal";
import { formulaChoices } from "../text/nl/formulaChoices";
import { formulaWords, trendNames, unitNames } from "../text/nl/formulaWords";
import { changeUnit } from "../text/ChangeUnit";
import { choiceArgument } from "./arguments/choiceArgument";
import { trendLevelArgument } from "./arguments/trendLevelArgument";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { readSeries } from "./measurements/readSeries";
import { inPoints } from "./measurements/inPoints";
import { shareUnitOf } from "./measurements/shareUnitOf";

/**
 * Zit er een stijging of daling in de laatste vijf perioden? Voorbeeld: =DOEL.TREND(A1:C6; 0,998).
 * @customfunction TREND TREND
 * @param metingen Eén rij per periode, met koppen Periode, Waarde of Teller, Aantal; mag ook Ondergrens en Bovengrens.
 * @param [zekerheid] Hoe zeker de trend moet zijn: 0,95, 0,99 of 0,998. Leeg: 0,99.
 * @param [soort] Wat de waarde is: "Aandeel", "Gemiddelde" of "Aantal". Leeg: Aandeel.
 * @returns Een rij met koppen en een rij met de uitkomst.
 */
export function trend(metingen: unknown[][], zekerheid?: unknown, soort?: unknown): unknown[][] {
  return formula(() => {
    const read = readSeries(metingen);
    const kind = choiceArgument(soort, formulaChoices.kind) ?? "share";
    const unit = kind === "share" ? shareUnitOf(read, "metingen") : null;
    const measurements = read.map((measurement) => inPoints(measurement, unit));
    // With "higher" the slope keeps its own sign: favourable is rising.
    const terms: IndicatorTerms = {
      kind,
      norm: "higher",
      margin: null,
      expectedChangePerYear: null,
      comparisonBasis: blankTerms.comparisonBasis,
      minimumPersons: blankTerms.minimumPersons,
      trendLevel: trendLevelArgument(zekerheid) ?? blankTerms.trendLevel,
    };
    const found = judgeSeries(terms, measurements).trend;
    if (found === null) throw withoutTrend(terms, measurements);
    const name = { favourable: trendNames.rising, unfavourable: trendNames.falling, none: trendNames.none };
    return [
      [
        formulaWords.trend,
        formulaWords.slopePerYear,
        formulaWords.unit,
        formulaWords.chiSquared,
        formulaWords.periods,
        formulaWords.confidence,
      ],
      [
        name[found.direction],
        found.slope,
        unitNames[changeUnit(kind)],
        found.chiSquared,
        found.periods,
        found.level,
      ],
    ];
  });
}

function withoutTrend(terms: IndicatorTerms, measurements: readonly Measurement[]): FormulaRefusal {
  const usable = measurements.filter((measurement) => reasonUnusable(measurement, terms) === null);
  const refusal = trendPeriodsRefusal(usable.slice(-5).map(({ period }) => period));
  return new FormulaRefusal("trend-not-computable", {
    reason: refusal === "periods-unequally-spaced" || refusal === null ? "incalculable" : refusal,
  });
}
