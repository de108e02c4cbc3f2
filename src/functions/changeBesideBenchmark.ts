import { benchmarkAdjustedChange } from "../domain/statistics/benchmarkAdjustedChange";
import type { Proportion } from "../domain/statistics/Proportion";
import { formulaWords, unitNames } from "../text/nl/formulaWords";
import { reportLabels } from "../text/nl/reportLabels";
import { shareArgument } from "./arguments/shareArgument";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { proportionsByPeriod } from "./measurements/proportionsByPeriod";

const points = 100;

/**
 * Verandering naast die van vergelijkbare gemeenten: wat blijft er over na de landelijke ontwikkeling? Vergelijkt de twee laatste perioden die in beide reeksen staan. Voorbeeld: =DOEL.VERGELEKEN(A1:C3; E1:G3).
 * @customfunction VERGELEKEN VERGELEKEN
 * @param eigen Eigen metingen van een aandeel, met koppen Periode, Waarde of Teller, Aantal.
 * @param vergelijking Metingen van de vergelijkingsgroep, met dezelfde koppen. Uw eigen gemeente zit daar niet in.
 * @param [volledig] WAAR als de vergelijking iedereen telt (een registratie). Leeg: een steekproef.
 * @param [zekerheid] Zekerheid van de marge, bijvoorbeeld 95% of 0,95. Leeg: 0,95.
 * @returns Een rij met koppen en een rij met de uitkomst, in procentpunt.
 */
export function changeBesideBenchmark(
  eigen: unknown[][],
  vergelijking: unknown[][],
  volledig?: unknown,
  zekerheid?: unknown,
): unknown[][] {
  return formula(() => {
    const own = proportionsByPeriod(eigen, "eigen");
    const benchmark = proportionsByPeriod(vergelijking, "vergelijking");
    const shared = [...own.keys()].filter((period) => benchmark.has(period));
    const [before, after] = shared.slice(-2);
    if (before === undefined || after === undefined) {
      throw new FormulaRefusal("no-common-periods", { needed: 2, found: shared.length });
    }
    const of = (series: typeof own, period: string): Proportion => {
      const found = series.get(period);
      if (found === undefined) throw new FormulaRefusal("no-common-periods", { needed: 2, found: 0 });
      return found;
    };
    const change = {
      ownBefore: of(own, before),
      ownAfter: of(own, after),
      benchmarkBefore: of(benchmark, before),
      benchmarkAfter: of(benchmark, after),
      benchmarkIsComplete: volledig === true,
    };
    const found = benchmarkAdjustedChange(change, shareArgument(zekerheid, "zekerheid") ?? 0.95);
    return [
      [...headers],
      [
        before,
        after,
        points * (shareOf(change.ownAfter) - shareOf(change.ownBefore)),
        points * (shareOf(change.benchmarkAfter) - shareOf(change.benchmarkBefore)),
        points * found.value,
        points * found.lower,
        points * found.upper,
        unitNames["percentage-points"],
      ],
    ];
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
