import type { RowOf } from "../workbooks/rows";

/** Everything about participants that is not public, and therefore made up. */
export type ParticipantFields = Pick<
  RowOf<"activities">,
  "countingUnit" | "count" | "atStart" | "inflow" | "outflow" | "atEnd" | "agreement" | "agreementStatus"
>;

export interface ParticipantsInput {
  readonly euros: number;
  readonly costsPerPerson: number;
  readonly visitsShare: number;
  readonly mostPersons: number;
}

/** Participants that an activity of these costs may well have had; never more than a tenth of the target group. */
export function participants(input: ParticipantsInput, random: () => number): ParticipantFields {
  const spread = 0.6 + 1.2 * random();
  const isVisits = random() < input.visitsShare;
  const isUnique = random() < 0.4;
  const met = 0.8 + 0.4 * random();
  const [started, left, comesBack] = [random(), random(), 3 + Math.floor(12 * random())];
  if (input.euros === 0) return { countingUnit: "Deelnemers", count: 0 };

  const estimated = Math.round(input.euros / (input.costsPerPerson * spread));
  const persons = Math.max(8, Math.min(estimated, Math.floor(input.mostPersons * (0.04 + 0.06 * started))));
  if (isVisits) return { countingUnit: "Bezoeken", count: persons * comesBack };
  return {
    countingUnit: isUnique ? "Unieke personen" : "Deelnemers",
    count: persons,
    ...(isUnique ? flow(persons, 0.2 + 0.5 * started, 0.1 + 0.5 * left) : {}),
    ...agreement(persons, met),
  };
}

function flow(persons: number, startedShare: number, leftShare: number): ParticipantFields {
  const atStart = Math.round(persons * startedShare);
  const outflow = Math.round(persons * leftShare);
  return { atStart, inflow: persons - atStart, outflow, atEnd: persons - outflow };
}

function agreement(persons: number, met: number): ParticipantFields {
  const agreed = Math.max(5, Math.round((persons * met) / 5) * 5);
  const status = persons >= agreed ? "Gehaald" : persons >= 0.9 * agreed ? "Deels gehaald" : "Niet gehaald";
  return { agreement: `Minstens ${agreed} deelnemers`, agreementStatus: status };
}
