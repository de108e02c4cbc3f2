import type { JourneyPlace, Journeys } from "./Journeys";
import { journeyEnds } from "./Journeys";
import { PersonCounter } from "./PersonCounter";

/** How many went from one provision to another. */
export interface Transition {
  readonly from: JourneyPlace;
  readonly to: JourneyPlace;
  /** Who made this step, each once. */
  readonly persons: number;
  /** How often the step was made: somebody may make it more than once. */
  readonly steps: number;
  /** Of these steps, those where the next came beside another stay that had not ended. */
  readonly overlappingSteps: number;
}

export interface TransitionTable {
  /** Names, by number; in the order in which they came. */
  readonly provisions: readonly string[];
  /** Persons who stayed in each provision, each once. */
  readonly personsPerProvision: readonly number[];
  /** Steps that were made at least once: from entry first, then by provision; to exit and ongoing last. */
  readonly transitions: readonly Transition[];
}

/**
 * Who went from where to where.
 *
 * For: the provider's own eyes. Not for: sharing, because small numbers stand in it — see protectTransitions.
 *
 * Source: plain counting.
 */
export function transitionTable({ provisions, stays, steps }: Journeys): TransitionTable {
  const counters = provisions.map(() => new PersonCounter());
  stays.provision.forEach((provision, index) => counters[provision]?.add(stays.person[index] ?? 0));
  return {
    provisions,
    personsPerProvision: counters.map(({ persons }) => persons),
    transitions: countedSteps(steps, provisions.length),
  };
}

class StepCounter extends PersonCounter {
  steps = 0;
  overlappingSteps = 0;
}

function countedSteps(steps: Journeys["steps"], provisions: number): Transition[] {
  const counters = new Map<number, StepCounter>();
  // Entry comes before the provisions, exit and ongoing after them.
  const orderOf = (place: number): number =>
    place >= journeyEnds.entry ? place + 1 : provisions - 1 - place;
  const size = provisions + 3;
  steps.person.forEach((person, step) => {
    const key = orderOf(steps.from[step] ?? 0) * size + orderOf(steps.to[step] ?? 0);
    let counter = counters.get(key);
    if (counter === undefined) counters.set(key, (counter = new StepCounter()));
    counter.add(person);
    counter.steps += 1;
    if (steps.overlapping[step] === true) counter.overlappingSteps += 1;
  });
  const placeOf = (order: number): JourneyPlace =>
    order > provisions ? (order === provisions + 1 ? "exit" : "ongoing") : order === 0 ? "entry" : order - 1;
  return [...counters]
    .toSorted(([one], [other]) => one - other)
    .map(([key, { persons, steps: made, overlappingSteps }]) => {
      const [from, to] = [placeOf(Math.floor(key / size)), placeOf(key % size)];
      return { from, to, persons, steps: made, overlappingSteps };
    });
}
