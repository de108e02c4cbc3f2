import type { ProtectedTransitions } from "../../../../src/domain/trajectories/journeys/protectTransitions";
import type { TransitionTable } from "../../../../src/domain/trajectories/journeys/transitionTable";
import type { Bounds, Equation } from "../../privacy/linearProgram";
import { greatestValue, leastValue } from "../../privacy/linearProgram";

/** A number as it really is, what a reader is told of it, and in which sums it stands. */
interface Seen extends Bounds {
  readonly name: string;
  readonly value: number;
  readonly hidden: boolean;
  /** Whether it would be published if there were no need to hide it. */
  readonly ours: boolean;
  /** Whether it is a step below the minimum. */
  readonly small: boolean;
  /** Signed: what comes into or goes out of a place, less who stayed there. */
  readonly sums: Readonly<Record<string, number>>;
}

export interface WorkedOut {
  readonly name: string;
  readonly small: boolean;
  readonly range: readonly [number, number];
}

/**
 * What somebody works out of every hidden number, who knows all that is shown, which steps were made at all, what the marks mean,
 * and every sum: who came into a provision stayed there and went on, and all who entered are out or still in it. By how
 * much repeated steps make sums differ is known too.
 *
 * @param shown  null: everything but the marks is hidden
 */
export function attackJourneys(
  table: TransitionTable,
  shown: ProtectedTransitions | null,
  minimum: number,
): WorkedOut[] {
  const seen = [
    ...stepsSeen(table, shown, minimum),
    ...personsSeen(table, shown, minimum),
    ...endsSeen(table),
  ];
  const unknown = seen.filter(({ hidden }) => hidden);
  const sums = new Set(seen.flatMap(({ sums: places }) => Object.keys(places)));
  const equations = [...sums].map((sum): Equation => {
    const coefficients = unknown.map(({ sums: places }) => places[sum] ?? 0);
    const constant = unknown.reduce((total, one, index) => total + one.value * (coefficients[index] ?? 0), 0);
    return { coefficients, constant };
  });
  return unknown.flatMap(({ name, small, ours }, index) => {
    if (!ours) return [];
    const least = leastValue(index, equations, unknown);
    return [{ name, small, range: [least, greatestValue(index, equations, unknown)] }];
  });
}

const markOf = (value: number, lowest: number, minimum: number): Bounds =>
  value < minimum ? { lowest, highest: minimum - 1 } : { lowest: minimum, highest: Infinity };

function stepsSeen(table: TransitionTable, shown: ProtectedTransitions | null, minimum: number): Seen[] {
  return table.transitions
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, persons: value }) => {
      const listed = shown?.transitions.find((one) => one.from === from && one.to === to);
      const isFew = [from, to].some(
        (place) => typeof place === "number" && (table.personsPerProvision[place] ?? 0) < minimum,
      );
      return {
        name: `${from} > ${to}`,
        value,
        hidden: (listed?.persons ?? null) === null,
        ours: true,
        small: value < minimum,
        ...markOf(value, isFew ? 0 : 1, minimum),
        sums: { [`from ${from}`]: 1, [`to ${to}`]: 1 },
      };
    });
}

function personsSeen(table: TransitionTable, shown: ProtectedTransitions | null, minimum: number): Seen[] {
  return table.personsPerProvision.flatMap((value, place) => {
    if (value === 0) return [];
    const hidden = (shown?.personsPerProvision[place]?.persons ?? null) === null;
    const sums = { [`from ${place}`]: -1, [`to ${place}`]: -1 };
    return [
      { name: `in ${place}`, value, hidden, ours: true, small: false, ...markOf(value, 1, minimum), sums },
    ];
  });
}

function endsSeen({ transitions }: TransitionTable): Seen[] {
  return (["exit", "ongoing"] as const).map((end) => ({
    name: `to ${end}`,
    value: transitions.filter(({ to }) => to === end).reduce((sum, { persons }) => sum + persons, 0),
    hidden: true,
    ours: false,
    small: false,
    lowest: 0,
    highest: Infinity,
    sums: { [`to ${end}`]: -1, ends: 1 },
  }));
}
