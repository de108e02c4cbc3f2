import { RecurrenceTally } from "../domain/trajectories/RecurrenceTally";
import { formulaWords, returnWords } from "../text/nl/formulaWords";
import { dayArgument } from "./arguments/dayArgument";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { formula } from "./formula";
import { forEachDatedRow } from "./trajectories/forEachDatedRow";

/**
 * Welk deel komt binnen een termijn terug na uitstroom? Lager is beter. Alleen wie de hele termijn gevolgd is, telt mee. Voorbeeld: =DOEL.TERUGKEER(A1:B80; 12; "31-12-2025").
 * @customfunction TERUGKEER TERUGKEER
 * @param uitstroom Eén rij per persoon, met koppen Uitstroom, Herinstroom (datums). Niet teruggekomen: leeg.
 * @param termijn Hoeveel maanden na de uitstroom, bijvoorbeeld 12.
 * @param peildatum Tot en met welke dag de herinstroom bekend is, bijvoorbeeld 31-12-2025.
 * @returns Een rij met koppen en een rij met de uitkomst; aandelen tussen 0 en 1.
 */
export function returns(uitstroom: unknown[][], termijn: unknown, peildatum: unknown): unknown[][] {
  return formula(() => {
    const length = requiredArgument(numberArgument(termijn, "termijn"), "termijn");
    const referenceDay = requiredArgument(dayArgument(peildatum, "peildatum"), "peildatum");
    const tally = new RecurrenceTally({ length, unit: "months", referenceDay });
    forEachDatedRow(uitstroom, columns, (left, returned) => tally.add(left, returned));
    const found = tally.result();
    const { share } = found;
    return [
      [...headers],
      [
        length,
        found.returned,
        found.notReturned,
        found.notYetAssessable,
        found.earlyReturns,
        share?.value ?? "",
        share?.lower ?? "",
        share?.upper ?? "",
      ],
    ];
  });
}

const columns = { parameter: "uitstroom", begin: "outflow", end: "inflowAgain", leastDays: 1 } as const;

const headers: readonly string[] = [
  returnWords.months,
  returnWords.returned,
  returnWords.notReturned,
  formulaWords.notYetAssessable,
  returnWords.earlyReturns,
  formulaWords.share,
  formulaWords.lowerBound,
  formulaWords.upperBound,
];
