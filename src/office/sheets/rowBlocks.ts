import type { SheetValue } from "../../documents/SheetContents";

const cellsPerBlock = 20_000;
const charactersPerBlock = 2_000_000;

type Row = readonly SheetValue[];

/** Rows in blocks that Office takes at once: well below 5 MB, and short enough for the pane to paint in between. */
export function rowBlocks(rows: readonly Row[]): { readonly start: number; readonly rows: readonly Row[] }[] {
  const blocks: { start: number; rows: Row[] }[] = [];
  let cells = Infinity;
  let characters = Infinity;
  rows.forEach((row, start) => {
    const length = row.reduce<number>((sum, value) => sum + String(value).length, 0);
    if (cells + row.length > cellsPerBlock || characters + length > charactersPerBlock) {
      blocks.push({ start, rows: [] });
      cells = 0;
      characters = 0;
    }
    blocks.at(-1)?.rows.push(row);
    cells += row.length;
    characters += length;
  });
  return blocks;
}
