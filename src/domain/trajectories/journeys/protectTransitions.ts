import { assertMinimum } from "../../privacy/assertCountTable";
import { freeCell } from "../../privacy/freeCell";
import type { Treatment } from "../../privacy/CountTable";
import { assertWholeNumber } from "../../statistics/assertWholeNumber";
import { isSmallPlace } from "./isSmallPlace";
import { JourneyGrid } from "./JourneyGrid";
import type { JourneyPlace } from "./Journeys";
import type { GridCell } from "../../privacy/CountGrid";
import type { TransitionTable } from "./transitionTable";

/** A number of persons as it may be shared. */
export interface ProtectedPersons {
  /** Null where hidden. */
  readonly persons: number | null;
  /** "primary": fewer than the minimum; "secondary": hidden to protect another number. */
  readonly treatment: Treatment;
}

export interface ProtectedTransition extends ProtectedPersons {
  readonly from: JourneyPlace;
  readonly to: JourneyPlace;
}

export interface ProtectedTransitions {
  readonly provisions: readonly string[];
  /** Who stayed in each provision. */
  readonly personsPerProvision: readonly ProtectedPersons[];
  /** In the order of the table; without steps from or to a provision where fewer than the minimum stayed. */
  readonly transitions: readonly ProtectedTransition[];
  /** Provisions of which the steps are left out. */
  readonly provisionsLeftOut: number;
}

/** More are no provisions but a column of something else; protecting them would take very long. */
const mostProvisions = 100;

/**
 * The steps as they may be shared: no number below the minimum can be read or recomputed.
 *
 * For: one table of steps, and beside it how many persons stayed in each provision. Not for: two tables that differ by a few
 * persons, such as of two dates.
 *
 * Hidden are numbers from 1 to minimum − 1, and as many others as it takes: somebody who knows all that is shown, that who
 * comes into a provision also goes on (or is still there), and by how much repeated steps make sums differ, can exclude no value
 * that "fewer than the minimum" does not exclude itself. Where even hiding everything does not suffice, nothing is shown. How often a
 * step was made and whether it overlapped are not shared.
 *
 * @param minimum  smallest number of persons that may be shown, 3 to 100
 * @throws InvalidInput  "not-a-whole-number", "out-of-range", "not-a-finite-number"
 * Source: as suppressTable; the sums of a journey make its table a flow (Gusfield 1988, doi:10.1137/0217034).
 */
export function protectTransitions(table: TransitionTable, minimum = 10): ProtectedTransitions {
  assertMinimum(minimum);
  assertWholeNumber("provisions", table.provisions.length, 0, mostProvisions);
  const grid = new JourneyGrid(table, minimum);
  const isWithheld = hideOthers(grid, table);
  const protectedPersons = (persons: number, cell: GridCell | null): ProtectedPersons => {
    if (persons === 0) return { persons, treatment: "shown" };
    if (persons < minimum) return { persons: null, treatment: "primary" };
    const isShown = !isWithheld && (cell === null || cell.state === "published");
    return isShown ? { persons, treatment: "shown" } : { persons: null, treatment: "secondary" };
  };
  const isLeftOut = (place: JourneyPlace): boolean => isSmallPlace(table, place, minimum);
  return {
    provisions: table.provisions,
    personsPerProvision: table.personsPerProvision.map((persons, place) =>
      protectedPersons(persons, grid.personsCellOf(place)),
    ),
    transitions: table.transitions
      .filter(({ from, to }) => !isLeftOut(from) && !isLeftOut(to))
      .map((transition) => {
        const { persons, treatment } = protectedPersons(transition.persons, grid.cellOf(transition));
        return { from: transition.from, to: transition.to, persons, treatment };
      }),
    provisionsLeftOut: table.personsPerProvision.filter((_persons, place) => isLeftOut(place)).length,
  };
}

/** Whether everything must be hidden because a small number has no room to be another. */
function hideOthers(grid: JourneyGrid, { transitions }: TransitionTable): boolean {
  const small = transitions.flatMap((transition) => grid.cellOf(transition) ?? []);
  return small
    .filter(({ state }) => state === "primary")
    .map((cell) => freeCell(grid, cell, cell))
    .some(({ lowest, highest }) => lowest === highest);
}
