import type { CountGrid, GridCell } from "../../privacy/CountGrid";
import { isSmallPlace } from "./isSmallPlace";
import type { Transition, TransitionTable } from "./transitionTable";

type Known = Pick<GridCell, "value" | "lowest" | "highest" | "state">;

const absent: Known = { value: 0, lowest: 0, highest: 0, state: "blank" };

/**
 * The steps as a table, with all that a reader can do sums with.
 *
 * Rows are where steps come from, columns where they go to. On the diagonal, with a minus, stand the persons who stayed in
 * a provision: as many came in, and as many went on. So its row and its column each add up to nothing, as a reader knows
 * also while the persons themselves are hidden. In a last row, with a minus too, stand those who are out and those who
 * are still in it: these are not published, only together they are everybody who came.
 *
 * Who makes a step twice makes sums differ; a reader is taken to know by how much. A step to itself changes no sum.
 */
export class JourneyGrid implements CountGrid {
  readonly height: number;
  readonly width: number;
  readonly cells: readonly (readonly GridCell[])[];

  /** @param minimum  smallest count that may be shown */
  constructor(table: TransitionTable, minimum: number) {
    const provisions = table.provisions.length;
    this.height = provisions + 2;
    this.width = provisions + 2;
    const known = knownCells(table, minimum);
    const largest = 1 + table.personsPerProvision.reduce((sum, persons) => sum + persons, 0);
    this.cells = Array.from({ length: this.height }, (_row, row) =>
      Array.from({ length: this.width }, (_column, column): GridCell => {
        const { value, lowest, highest, state } = known.get(keyOf(row, column)) ?? absent;
        const isTotal = column === row - 1 || row === this.height - 1;
        // Any way through steps comes before one that hides how many persons stayed somewhere.
        const cost = (1 + value / largest) * (isTotal ? 4 * this.height : 1);
        return { row, column, sign: isTotal ? -1 : 1, value, lowest, highest, cost, state };
      }),
    );
  }

  /** Of a step from one place to another; a step to itself has none. */
  cellOf(transition: Transition): GridCell | null {
    if (transition.from === transition.to) return null;
    return this.cells[rowOf(transition)]?.[columnOf(transition, this.width - 2)] ?? null;
  }

  /** Of the persons who stayed in a provision. */
  personsCellOf(provision: number): GridCell | null {
    return this.cells[provision + 1]?.[provision] ?? null;
  }
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;
const rowOf = ({ from }: Transition): number => (typeof from === "number" ? from + 1 : 0);

function columnOf({ to }: Transition, provisions: number): number {
  if (typeof to === "number") return to;
  return to === "exit" ? provisions : provisions + 1;
}

function knownCells(table: TransitionTable, minimum: number): ReadonlyMap<string, Known> {
  const count = table.provisions.length;
  const known = new Map<string, Known>();
  table.personsPerProvision.forEach((persons, place) => {
    if (persons > 0) known.set(keyOf(place + 1, place), knownOf(persons, 1, minimum));
  });
  const ends = [0, 0];
  for (const transition of table.transitions) {
    const { from, to, persons } = transition;
    if (from === to) continue;
    const column = columnOf(transition, count);
    if (typeof to === "string") ends[column - count] = (ends[column - count] ?? 0) + persons;
    // That a step was made at all is not said where few persons stayed.
    const isFew = isSmallPlace(table, from, minimum) || isSmallPlace(table, to, minimum);
    known.set(keyOf(rowOf(transition), column), knownOf(persons, isFew ? 0 : 1, minimum));
  }
  ends.forEach((value, index) =>
    known.set(keyOf(count + 1, count + index), { value, lowest: 0, highest: Infinity, state: "secondary" }),
  );
  return known;
}

function knownOf(persons: number, lowest: number, minimum: number): Known {
  return persons < minimum
    ? { value: persons, lowest, highest: minimum - 1, state: "primary" }
    : { value: persons, lowest: minimum, highest: Infinity, state: "published" };
}
