import { judgeSeries } from "../domain/movement/judgeSeries";
import { blankTerms } from "../domain/movement/Measurement";
import { formulaChoices } from "../text/nl/formulaChoices";
import { choiceArgument } from "./arguments/choiceArgument";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { formula } from "./formula";
import { judgementCells, judgementHeaders } from "./measurements/judgementCells";
import { readSeries } from "./measurements/readSeries";
import { inPoints } from "./measurements/inPoints";
import { shareUnitOf } from "./measurements/shareUnitOf";
import { termInPoints } from "./measurements/termInPoints";

/**
 * Beweegt deze indicator? Vergelijkt de laatste meting met de vorige en geeft uitkomst, uitleg en onzekerheidsmarge. Voorbeeld: =DOEL.BEWEGING(A1:C6; "Lager"; 3).
 * @customfunction BEWEGING BEWEGING
 * @param metingen Eén rij per meting, met koppen Periode, Waarde of Teller, Aantal; mag ook Ondergrens, Bovengrens, Status.
 * @param norm Wat gewenst is: "Hoger", "Lager", "Behouden" of "Begrensde daling".
 * @param [marge] Kleinste verandering die ertoe doet, in punten: 3 is 3 procentpunt. Leeg: geen marge afgesproken.
 * @param [soort] Wat de waarde is: "Aandeel", "Gemiddelde" of "Aantal". Leeg: Aandeel.
 * @param [vergelijken] Met welke eerdere meting: "Vorige" of "Eerste". Leeg: Vorige.
 * @param [verwacht] Alleen bij Begrensde daling: verwachte verandering per jaar, in punten.
 * @returns Een rij met koppen en een rij met de uitkomst.
 */
export function movement(
  metingen: unknown[][],
  norm: unknown,
  marge?: unknown,
  soort?: unknown,
  vergelijken?: unknown,
  verwacht?: unknown,
): unknown[][] {
  return formula(() => {
    const measurements = readSeries(metingen);
    const kind = choiceArgument(soort, formulaChoices.kind) ?? "share";
    const unit = kind === "share" ? shareUnitOf(measurements, "metingen") : null;
    const points = (argument: unknown, parameter: string): number | null => {
      const number = numberArgument(argument, parameter);
      return number === null || unit === null ? number : termInPoints(number, unit);
    };
    const terms = {
      kind,
      norm: requiredArgument(choiceArgument(norm, formulaChoices.norm), "norm"),
      margin: points(marge, "marge"),
      expectedChangePerYear: points(verwacht, "verwacht"),
      comparisonBasis:
        choiceArgument(vergelijken, formulaChoices.comparisonBasis) ?? blankTerms.comparisonBasis,
      minimumPersons: blankTerms.minimumPersons,
      trendLevel: blankTerms.trendLevel,
    };
    return [
      [...judgementHeaders],
      judgementCells(
        terms,
        judgeSeries(
          terms,
          measurements.map((measurement) => inPoints(measurement, unit)),
        ),
      ),
    ];
  });
}
