import { PromiseTally } from "../domain/trajectories/PromiseTally";
import { dayUnitNames, formulaWords, promiseWords } from "../text/nl/formulaWords";
import { dayArgument } from "./arguments/dayArgument";
import { dayUnitArgument } from "./arguments/dayUnitArgument";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { formula } from "./formula";
import { forEachDatedRow } from "./trajectories/forEachDatedRow";

/**
 * Hoe vaak is een belofte gehaald, zoals binnen 5 dagen terugbellen? Een melding zonder antwoord telt als niet gehaald zodra de norm voorbij is. Voorbeeld: =DOEL.BELOFTE(A1:B80; 5; "Werkdagen"; "31-12-2025").
 * @customfunction BELOFTE BELOFTE
 * @param meldingen Eén rij per melding, met koppen Melding, Teruggebeld (of Intake, of Begin en Eind). Nog geen antwoord: leeg.
 * @param norm Hoeveel dagen het antwoord mag duren, bijvoorbeeld 5. De dag van de melding telt niet mee.
 * @param eenheid "Kalenderdagen" of "Werkdagen" (maandag tot en met vrijdag, zonder feestdagen). Verplicht: het maakt verschil.
 * @param peildatum Tot en met welke dag de meldingen bekend zijn, bijvoorbeeld 31-12-2025.
 * @returns Een rij met koppen en een rij met de uitkomst; aandelen tussen 0 en 1.
 */
export function promise(
  meldingen: unknown[][],
  norm: unknown,
  eenheid: unknown,
  peildatum: unknown,
): unknown[][] {
  return formula(() => {
    const normDays = requiredArgument(numberArgument(norm, "norm"), "norm");
    const unit = dayUnitArgument(eenheid);
    const referenceDay = requiredArgument(dayArgument(peildatum, "peildatum"), "peildatum");
    const tally = new PromiseTally({ normDays, unit, referenceDay });
    forEachDatedRow(meldingen, columns, (reported, done) => tally.add(reported, done));
    const { met, notMet, notYetAssessable, share } = tally.result();
    return [
      [...headers],
      [
        normDays,
        dayUnitNames[unit],
        met,
        notMet,
        notYetAssessable,
        share?.value ?? "",
        share?.lower ?? "",
        share?.upper ?? "",
      ],
    ];
  });
}

const columns = { parameter: "meldingen", begin: "reported", end: "answered", leastDays: 0 } as const;

const headers: readonly string[] = [
  promiseWords.norm,
  formulaWords.unit,
  promiseWords.met,
  promiseWords.notMet,
  formulaWords.notYetAssessable,
  formulaWords.share,
  formulaWords.lowerBound,
  formulaWords.upperBound,
];
