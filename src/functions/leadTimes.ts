import type { LeadTimeQuantile } from "../domain/trajectories/leadTime";
import { leadTimeOf } from "../domain/trajectories/leadTime";
import { LeadTimeTally } from "../domain/trajectories/LeadTimeTally";
import { dayUnitNames, formulaWords, leadTimeWords } from "../text/nl/formulaWords";
import { dayArgument } from "./arguments/dayArgument";
import { dayUnitArgument } from "./arguments/dayUnitArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { formula } from "./formula";
import { forEachDatedRow } from "./trajectories/forEachDatedRow";

/**
 * Hoe lang duren trajecten? De helft is klaar binnen de mediaan, 90% binnen P90; wie nog bezig is, telt mee voor de tijd tot nu toe (Kaplan-Meier). Voorbeeld: =DOEL.DOORLOOPTIJD(A1:B80; "Kalenderdagen"; "31-12-2025").
 * @customfunction DOORLOOPTIJD DOORLOOPTIJD
 * @param trajecten Eén rij per traject, met koppen Start, Eind (of Melding en Intake). Nog bezig: leeg.
 * @param eenheid "Kalenderdagen" of "Werkdagen" (maandag tot en met vrijdag, zonder feestdagen).
 * @param peildatum Tot en met welke dag de trajecten bekend zijn, bijvoorbeeld 31-12-2025.
 * @returns Een rij met koppen en een rij met de uitkomst, in dagen; de grenzen horen bij de mediaan (95%).
 */
export function leadTimes(trajecten: unknown[][], eenheid: unknown, peildatum: unknown): unknown[][] {
  return formula(() => {
    const unit = dayUnitArgument(eenheid);
    const referenceDay = requiredArgument(dayArgument(peildatum, "peildatum"), "peildatum");
    const tally = new LeadTimeTally({ unit, referenceDay });
    forEachDatedRow(trajecten, columns, (began, ended) => tally.add(began, ended));
    const found = leadTimeOf(tally);
    return [
      [...headers],
      [
        dayUnitNames[unit],
        daysIn(found.median),
        found.medianBounds.lower ?? formulaWords.cannotTell,
        found.medianBounds.upper ?? formulaWords.cannotTell,
        daysIn(found.percentile90),
        found.ended + found.open,
        found.open,
        found.beganLater,
      ],
    ];
  });
}

const columns = { parameter: "trajecten", begin: "caseStart", end: "caseEnd", leastDays: 0 } as const;

const headers: readonly string[] = [
  formulaWords.unit,
  leadTimeWords.median,
  formulaWords.lowerBound,
  formulaWords.upperBound,
  leadTimeWords.percentile90,
  leadTimeWords.cases,
  leadTimeWords.open,
  leadTimeWords.beganLater,
];

const daysIn = (quantile: LeadTimeQuantile): number | string =>
  quantile.kind === "reached" ? quantile.days : leadTimeWords.moreThan(quantile.moreThanDays);
