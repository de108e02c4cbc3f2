import type { JourneyPlace } from "./Journeys";
import type { TransitionTable } from "./transitionTable";

/**
 * Whether 1 to minimum − 1 persons stayed in a provision; entry, exit and ongoing are none.
 *
 * @example isSmallPlace({ provisions: ["A"], personsPerProvision: [9], transitions: [] }, 0, 10) // true
 */
export function isSmallPlace(
  { personsPerProvision }: TransitionTable,
  place: JourneyPlace,
  minimum: number,
): boolean {
  const persons = typeof place === "number" ? (personsPerProvision[place] ?? 0) : 0;
  return persons > 0 && persons < minimum;
}
