import type { CellState, CountGrid, GridCell } from "./CountGrid";
import type { CountTable } from "./CountTable";
import { valuesWithTotals } from "./valuesWithTotals";

/**
 * A table of counts with what a reader will know of each number, small counts marked.
 *
 * Small is 1 to minimum − 1. A zero is no person and stays, except in a row or column of 1 to minimum − 1 persons: there it
 * would say that nobody of a few known persons is in the cell, and perhaps that all are in another. It stays there too where
 * its column or row is empty for everybody. A table of one row has no columns to speak of, nor one column rows.
 *
 * @param table    counts that were checked
 * @param minimum  smallest count that may be shown
 */
export function buildCountGrid(table: CountTable, minimum: number): CountGrid {
  const { given, known } = valuesWithTotals(table);
  const height = known.length;
  const width = known[0]?.length ?? 1;
  const groups = groupsOf(known, minimum);
  const largest = known.flat().reduce((most, value) => Math.max(most, value), 1);
  const cells = known.map((line, row) =>
    line.map((value, column): GridCell => {
      const totals = Number(row === height - 1) + Number(column === width - 1);
      const group = groups(row, column);
      const isPublished = given[row]?.[column] != null;
      const state = isPublished ? stateOf(value, group, minimum) : totals > 0 ? "unpublished" : "blank";
      return {
        row,
        column,
        sign: totals === 1 ? -1 : 1,
        value,
        ...boundsOf(state, group, minimum),
        // Any way through cells comes before one total, and any totals before the grand total.
        cost: (1 + value / largest) * (2 * (height + width)) ** totals,
        state,
      };
    }),
  );
  return { height, width, cells };
}

/** The groups that a number is a share of. */
interface Groups {
  readonly someSmall: boolean;
  /** Nobody at all is in its row or column, of enough persons. */
  readonly someEmpty: boolean;
}

function groupsOf(known: readonly (readonly number[])[], minimum: number) {
  const height = known.length;
  const width = known[0]?.length ?? 1;
  const everybody = known[height - 1]?.[width - 1] ?? 0;
  const isSmall = (persons: number): boolean => persons > 0 && persons < minimum;
  return (row: number, column: number): Groups => {
    const ofRow = column === width - 1 || width === 2 ? everybody : (known[row]?.[width - 1] ?? 0);
    const ofColumn = row === height - 1 || height === 2 ? everybody : (known[height - 1]?.[column] ?? 0);
    return {
      someSmall: isSmall(everybody) || isSmall(ofRow) || isSmall(ofColumn),
      someEmpty: !isSmall(everybody) && (ofRow === 0 || ofColumn === 0),
    };
  };
}

function stateOf(value: number, { someSmall, someEmpty }: Groups, minimum: number): CellState {
  if (value > 0) return value < minimum ? "primary" : "published";
  return someSmall && !someEmpty ? "primary" : "zero";
}

/** What the mark of a number says. */
function boundsOf(state: CellState, { someSmall }: Groups, minimum: number) {
  if (state === "primary") return { lowest: someSmall ? 0 : 1, highest: minimum - 1 };
  return { lowest: state === "unpublished" ? 0 : minimum, highest: Infinity };
}
