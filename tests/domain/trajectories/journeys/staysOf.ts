import type { JourneyPlace, Journeys } from "../../../../src/domain/trajectories/journeys/Journeys";
import { journeyEnds } from "../../../../src/domain/trajectories/journeys/Journeys";
import { Stays } from "../../../../src/domain/trajectories/journeys/Stays";

/** Pseudonym, provision, start and end; in days since 1 January 1970. */
export type StayRow = readonly [string, string, number | null, number | null];

export function staysOf(rows: readonly StayRow[]): Stays {
  const stays = new Stays();
  for (const [pseudonym, provision, start, end] of rows) stays.add(pseudonym, provision, start, end);
  return stays;
}

export function placeName(provisions: readonly string[], place: JourneyPlace): string {
  if (place === "entry" || place === journeyEnds.entry) return "in";
  if (place === "exit" || place === journeyEnds.exit) return "out";
  if (place === "ongoing" || place === journeyEnds.ongoing) return "now";
  return provisions[place] ?? "?";
}

/** Every step as "A > B", or "A + B" where B came beside another stay. */
export function stepsOf({ provisions, steps }: Journeys): string[] {
  return steps.from.map((from, index) => {
    const sign = steps.overlapping[index] === true ? "+" : ">";
    return `${placeName(provisions, from)} ${sign} ${placeName(provisions, steps.to[index] ?? 0)}`;
  });
}
