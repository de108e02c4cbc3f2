import type { LeadTimeQuantile } from "../domain/trajectories/leadTime";
import type { JourneyPlace, Journeys } from "../domain/trajectories/journeys/Journeys";
import { protectDurations } from "../domain/trajectories/journeys/protectDurations";
import type {
  ProtectedPersons,
  ProtectedTransitions,
} from "../domain/trajectories/journeys/protectTransitions";
import { protectTransitions } from "../domain/trajectories/journeys/protectTransitions";
import { stayDurations } from "../domain/trajectories/journeys/stayDurations";
import { transitionTable } from "../domain/trajectories/journeys/transitionTable";
import { formulaChoices } from "../text/nl/formulaChoices";
import { formulaColumns } from "../text/nl/formulaColumns";
import { journeyWords, leadTimeWords } from "../text/nl/formulaWords";
import { choiceArgument } from "./arguments/choiceArgument";
import { dayArgument } from "./arguments/dayArgument";
import { numberArgument } from "./arguments/numberArgument";
import { requiredArgument } from "./arguments/requiredArgument";
import { formula } from "./formula";
import { journeysInRange } from "./journeys/journeysInRange";

/**
 * Welke wegen gaan mensen door de voorzieningen? Stappen van, naar en personen, of de duur per voorziening; kleine aantallen blijven verborgen. Voorbeeld: =DOEL.KLANTREIS(Trajecten[#Alles]; "31-12-2025").
 * @customfunction KLANTREIS KLANTREIS
 * @param gebeurtenissen Eén rij per verblijf, met koppen Traject (een pseudoniem, nooit een BSN), Voorziening, Start, Eind. Loopt nog: Eind leeg.
 * @param peildatum Tot en met welke dag de verblijven bekend zijn, bijvoorbeeld 31-12-2025.
 * @param [wat] "Stappen" of "Duur" (in dagen; wie nog bezig is, telt mee voor de tijd tot nu toe). Leeg: Stappen.
 * @param [minimum] Kleinste aantal personen dat u laat zien, van 3 tot 100. Leeg: 10.
 * @returns Een tabel met koppen. "<10" is minder dan het minimum; "·" is verborgen, omdat een klein aantal anders uit te rekenen is.
 */
export function journeys(
  gebeurtenissen: unknown[][],
  peildatum: unknown,
  wat?: unknown,
  minimum?: unknown,
): unknown[][] {
  return formula(() => {
    const referenceDay = requiredArgument(dayArgument(peildatum, "peildatum"), "peildatum");
    const answer = choiceArgument(wat, formulaChoices.journeyAnswer) ?? "steps";
    const least = numberArgument(minimum, "minimum") ?? defaultMinimum;
    const found = journeysInRange(gebeurtenissen, "gebeurtenissen", referenceDay);
    const steps = protectTransitions(transitionTable(found), least);
    return answer === "steps" ? stepRows(found, steps, least) : durationRows(found, steps, least);
  });
}

const defaultMinimum = 10;

function stepRows({ notCounted }: Journeys, steps: ProtectedTransitions, minimum: number): unknown[][] {
  const notStarted = notCounted.length;
  const { from, to, persons, leftOut } = journeyWords;
  return [
    [from, to, persons],
    ...steps.transitions.map((step) => [
      placeIn(steps, step.from),
      placeIn(steps, step.to),
      personsIn(step, minimum),
    ]),
    ...(steps.provisionsLeftOut === 0 ? [] : [[leftOut(minimum), "", ""]]),
    ...(notStarted === 0
      ? []
      : [[journeyWords.notStarted, "", notStarted < minimum ? `<${minimum}` : notStarted]]),
  ];
}

function placeIn({ provisions }: ProtectedTransitions, place: JourneyPlace): string {
  return typeof place === "number" ? (provisions[place] ?? "") : journeyWords[place];
}

function personsIn({ persons, treatment }: ProtectedPersons, minimum: number): number | string {
  return persons ?? (treatment === "primary" ? `<${minimum}` : journeyWords.hidden);
}

function durationRows(found: Journeys, steps: ProtectedTransitions, minimum: number): unknown[][] {
  const rows = protectDurations(stayDurations(found), steps).map((duration) => {
    const name = steps.provisions[duration.provision] ?? "";
    const persons = personsIn(duration, minimum);
    if (duration.days === null) return [name, persons, "", "", ""];
    const { median, percentile90 } = duration.days;
    return [name, persons, duration.personsOpen ?? journeyWords.hidden, daysIn(median), daysIn(percentile90)];
  });
  const { persons, medianDays, percentile90Days } = journeyWords;
  return [[formulaColumns.provision[0], persons, leadTimeWords.open, medianDays, percentile90Days], ...rows];
}

const daysIn = (quantile: LeadTimeQuantile): number | string =>
  quantile.kind === "reached" ? quantile.days : leadTimeWords.moreThan(quantile.moreThanDays);
