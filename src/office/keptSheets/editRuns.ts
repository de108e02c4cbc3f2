import { enteredValue } from "../writing/enteredValue";
import type { CellEdit } from "./cellEdits";

/** Cells under each other that are written at once, as they are handed to Office: formulas as they are, text as text. */
export interface EditRun {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (string | number | boolean)[];
}

/** Brings edits together in as few runs as hold no other cell. */
export function editRuns(edits: readonly CellEdit[]): EditRun[] {
  const runs: { row: number; column: number; contents: (string | number | boolean)[] }[] = [];
  for (const edit of [...edits].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const { row, column, value, formula } = edit;
    const run = runs.at(-1);
    const content = formula ?? enteredValue(value);
    if (run?.column === column && run.row + run.contents.length === row) run.contents.push(content);
    else runs.push({ row, column, contents: [content] });
  }
  return runs;
}
