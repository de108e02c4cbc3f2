import type { JourneyPlace } from "../../domain/trajectories/journeys/Journeys";
import type { ProtectedTransition } from "../../domain/trajectories/journeys/protectTransitions";

/** For each provision with a step its layer, from 1 on and in that order; entry stands before them, the ends behind. */
export type Layers = ReadonlyMap<JourneyPlace, number>;

/**
 * Provisions in layers from left to right: those where most come in from outside first, and behind each the ones to which
 * its people go on.
 *
 * Hidden numbers do not count, for where a provision stands could else tell about them.
 *
 * @param most  layers there is room for, at least 1
 */
export function layersOf(transitions: readonly ProtectedTransition[], most: number): Layers {
  const ordered = inOrderOfEntry(transitions);
  const layers = new Map<JourneyPlace, number>();
  for (const place of ordered) {
    const before = transitions.flatMap(({ from, to }) =>
      to === place && from !== place ? (layers.get(from) ?? 0) : 0,
    );
    layers.set(place, Math.min(most, 1 + Math.max(0, ...before)));
  }
  return new Map([...layers].toSorted(([, one], [, other]) => one - other));
}

function inOrderOfEntry(transitions: readonly ProtectedTransition[]): JourneyPlace[] {
  const places = transitions.flatMap(({ from, to }) => [from, to]);
  const provisions = [...new Set(places)].filter((place) => typeof place === "number");
  const shares = new Map(provisions.map((place) => [place, shareFromOutside(transitions, place)]));
  return provisions.toSorted(
    (one, other) => (shares.get(other) ?? 0) - (shares.get(one) ?? 0) || one - other,
  );
}

function shareFromOutside(transitions: readonly ProtectedTransition[], place: JourneyPlace): number {
  let [entered, all] = [0, 0];
  for (const { from, to, persons } of transitions) {
    if (to !== place || from === place) continue;
    all += persons ?? 0;
    if (from === "entry") entered += persons ?? 0;
  }
  return all === 0 ? 0 : entered / all;
}
