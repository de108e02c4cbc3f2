import { cellGraph } from "../../../src/domain/privacy/cellGraph";
import { cellAt, gridOf } from "./gridOf";

const tall = gridOf([
  ["3 primary", "20 secondary", "23 secondary"],
  ["30 secondary", "100 secondary", "50 secondary"],
  ["0 secondary", "5 published", "5 zero"],
  ["33 secondary", "25 secondary", "58 secondary"],
]);
const wide = gridOf([
  ["3 primary", "20 secondary", "30 secondary", "53 secondary"],
  ["3 primary", "20 secondary", "30 secondary", "53 secondary"],
]);
const value = ({ value: own }: { value: number }): number => own;
const graphOf = (grid = tall, change: 1 | -1 = 1) =>
  cellGraph(grid, { cell: cellAt(grid, 0, 0), change }, value);

describe("a table as a graph", () => {
  it("begins at the row where rows are short, at the column where columns are", () => {
    expect([graphOf().from, graphOf().to, graphOf().nodes]).toEqual([0, 4, 7]);
    expect([graphOf(wide).from, graphOf(wide).to, graphOf(wide).nodes]).toEqual([2, 0, 6]);
    const square = gridOf([
      ["3 primary", "3 primary"],
      ["3 primary", "3 primary"],
    ]);
    expect([graphOf(square).from, graphOf(square).to]).toEqual([0, 2]);
  });

  it("the neighbours of a row are the columns, and the other way about", () => {
    const graph = graphOf();
    expect(graph.neighbours(3)).toEqual({ first: 4, count: 3 });
    expect(graph.neighbours(4)).toEqual({ first: 0, count: 4 });
  });

  const steps = (change: 1 | -1, places: readonly (readonly [number, number])[], grid = tall): unknown[] => {
    const graph = graphOf(grid, change);
    return places.map(([node, other]) => {
      const step = graph.step(node, other);
      return step && [step.cell.row, step.cell.column, step.change];
    });
  };

  it("when a cell rises, others in its row fall and its total rises; in the next column it is the other way round", () => {
    const places = [
      [0, 5],
      [0, 6],
      [5, 3],
      [6, 1],
    ] as const;
    expect(steps(1, places)).toEqual([
      [0, 1, -1],
      [0, 2, 1],
      [3, 1, -1],
      [1, 2, -1],
    ]);
    expect(steps(-1, places)).toEqual([
      [0, 1, 1],
      [0, 2, -1],
      [3, 1, 1],
      [1, 2, 1],
    ]);
  });

  it("from the column it is the same: the sum of the column stays", () => {
    expect(steps(1, [[2, 1]], wide)).toEqual([[1, 0, 1]]);
    expect(steps(1, [[0, 3]], wide)).toEqual([[0, 1, 1]]);
  });

  it("never passes the number that moves, nor one without room", () => {
    expect(steps(1, [[0, 4]])).toEqual([null]);
    expect(steps(1, [[5, 1]])).toEqual([null]);
    expect(steps(-1, [[5, 1]])).toEqual([[1, 1, -1]]);
    expect(steps(1, [[2, 4]])).toEqual([null]);
    expect(steps(-1, [[2, 4]])).toEqual([[2, 0, 1]]);
  });
});
