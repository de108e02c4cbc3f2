import { comparedWithOthers } from "../domain/comparison/comparedWithOthers";
import type { Proportion } from "../domain/statistics/Proportion";
import { formulaWords, unitNames } from "../text/nl/formulaWords";
import { reportLabels } from "../text/nl/reportLabels";
import { shareArgument } from "./arguments/shareArgument";
import { formula } from "./formula";
import { sharesBesideOthers } from "./measurements/sharesBesideOthers";

const points = 100;

/**
 * Verandering naast die van vergelijkbare gemeenten: wat blijft er over na de landelijke ontwikkeling? Vergelijkt de twee laatste perioden die in alle reeksen staan. Voorbeeld: =DOEL.VERGELEKEN(A1:C3; E1:G3).
 * @customfunction VERGELEKEN VERGELEKEN
 * @param eigen Eigen metingen van een aandeel, met koppen Periode, Waarde of Teller, Aantal; eventueel Naam.
 * @param vergelijking Metingen van anderen, met dezelfde koppen. Met de kop Naam mogen het er meer zijn: ze tellen samen, en uw eigen naam telt niet mee.
 * @param [volledig] WAAR als de vergelijking iedereen telt (een registratie). Leeg: een steekproef.
 * @param [zekerheid] Zekerheid van de marge, bijvoorbeeld 95% of 0,95. Leeg: 0,95.
 * @returns Een rij met koppen en een rij met de uitkomst, in procentpunt; met namen ook met wie is vergeleken.
 */
export function changeBesideBenchmark(
  eigen: unknown[][],
  vergelijking: unknown[][],
  volledig?: unknown,
  zekerheid?: unknown,
): unknown[][] {
  return formula(() => {
    const { before, after, own, others } = sharesBesideOthers(eigen, vergelijking, volledig === true);
    const confidence = shareArgument(zekerheid, "zekerheid") ?? 0.95;
    const { names, othersBefore, othersAfter, change } = comparedWithOthers(own, others, confidence);
    const withNames = names.some((name) => name !== "");
    const row = [
      before,
      after,
      points * (shareOf(own.after) - shareOf(own.before)),
      points * (shareOf(othersAfter) - shareOf(othersBefore)),
      points * change.value,
      points * change.lower,
      points * change.upper,
      unitNames["percentage-points"],
    ];
    return withNames
      ? [
          [...headers, formulaWords.comparedWith],
          [...row, names.join(", ")],
        ]
      : [[...headers], row];
  });
}

const headers: readonly string[] = [
  reportLabels.movement.from,
  reportLabels.movement.to,
  formulaWords.ownChange,
  formulaWords.benchmarkChange,
  formulaWords.adjustedChange,
  formulaWords.lowerBound,
  formulaWords.upperBound,
  formulaWords.unit,
];

function shareOf({ events, persons }: Proportion): number {
  return events / persons;
}
