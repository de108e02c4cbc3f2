import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { FieldNames } from "./fieldNames";
import { fieldNamed, fieldNames } from "./fieldNames";
import type { HeaderCell, HeaderRow } from "./headerRow";

/** The headers of one table in a row that may hold those of several. */
export interface TableHeaders {
  readonly headerRow: HeaderRow;
  readonly cells: readonly HeaderCell[];
  /** How many fields of the contract are recognised in them. */
  readonly fields: number;
  readonly requiredFields: number;
}

/**
 * The row among these that looks most like the headers of a table, and of that row the cells that belong to it.
 *
 * Tables that stand side by side have an empty column between them; so may one table. A block of headers next to the
 * best one is taken along, unless it repeats a header that the table has already.
 *
 * @returns null where no row has a header of this table
 */
export function headersOfTable(table: TableKey, rows: readonly HeaderRow[]): TableHeaders | null {
  const names = fieldNames(table);
  let best: TableHeaders | null = null;
  for (const row of rows) {
    const blocks = blocksOf(row.cells);
    const counts = blocks.map((block) => recognised(block, names).size);
    const most = Math.max(0, ...counts);
    if (most === 0) continue;
    const cells = withNeighbours(blocks, counts.indexOf(most), names);
    const headers = headersFrom(table, row, cells, names);
    if (headers.fields > (best?.fields ?? 0)) best = headers;
  }
  return best;
}

function headersFrom(
  table: TableKey,
  row: HeaderRow,
  cells: readonly HeaderCell[],
  names: FieldNames,
): TableHeaders {
  const { fields } = tableContract(table);
  const found = [...recognised(cells, names)];
  const requiredFields = found.filter((field) => fields[field]?.required).length;
  return { headerRow: row, cells, fields: found.length, requiredFields };
}

function blocksOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const blocks: HeaderCell[][] = [];
  let previous = -2;
  for (const cell of cells) {
    if (cell.column > previous + 1) blocks.push([]);
    blocks.at(-1)?.push(cell);
    previous = cell.column;
  }
  return blocks;
}

function withNeighbours(blocks: readonly HeaderCell[][], best: number, names: FieldNames): HeaderCell[] {
  let cells = blocks[best] ?? [];
  const takeWhileFitting = (nextBlocks: readonly HeaderCell[][]): void => {
    for (const block of nextBlocks) {
      const taken = recognised(cells, names);
      if ([...recognised(block, names)].some((field) => taken.has(field))) return;
      cells = [...cells, ...block];
    }
  };
  takeWhileFitting(blocks.slice(best + 1));
  takeWhileFitting(blocks.slice(0, best).reverse());
  return cells.sort((a, b) => a.column - b.column);
}

function recognised(cells: readonly HeaderCell[], names: FieldNames): Set<string> {
  return new Set(cells.flatMap(({ name }) => fieldNamed(names, name) ?? []));
}
