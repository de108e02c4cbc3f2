import type { SheetRow, SheetSnapshot } from "../snapshot";
import { firstText } from "../tables/firstText";
import { rowIndexFrom } from "../tables/rowIndexFrom";
import type { BlockHeader, HeaderBlock } from "./HeaderBlock";
import { joinedHeaders } from "./joinedHeaders";

const rowsLookedAt = 300;
/** Further to the right nobody keeps a table; a cell there is stray. */
const widestSheet = 300;
/** Of a matrix that is wider still only the first columns are recognised. */
const widestTable = 60;
const titlesAbove = 3;

/** The tables that may stand side by side below a row of headers: between them lies an empty column. */
export function headerBlocks(sheet: SheetSnapshot, row: number): readonly HeaderBlock[] {
  const { headers, firstRow } = joinedHeaders(sheet, row);
  const below = rowsBelow(sheet, row);
  const byColumn = new Map(headers.map((header) => [header.column, header]));
  for (const { values } of below.slice(0, 50)) {
    values.slice(0, widestSheet).forEach((value, column) => {
      if (value !== undefined && value !== "" && !byColumn.has(column))
        byColumn.set(column, { column, own: "", joined: "" });
    });
  }
  const columns = [...byColumn.values()].sort((one, other) => one.column - other.column);
  const titles = titlesOf(sheet, firstRow);
  return runsOf(columns).map((run) => ({ sheet, row, headers: run, rows: filledIn(below, run), titles }));
}

/** Up to the first gap; an empty row right below the headers is none. */
function rowsBelow({ rows }: SheetSnapshot, row: number): readonly SheetRow[] {
  const from = rowIndexFrom(rows, row + 1);
  const below = rows.slice(from, from + rowsLookedAt);
  const gap = below.findIndex((one, index) => index > 0 && one.row > (below[index - 1]?.row ?? 0) + 1);
  return gap === -1 ? below : below.slice(0, gap);
}

/** The rows up to the first one that is empty in these columns. */
function filledIn(rows: readonly SheetRow[], headers: readonly BlockHeader[]): readonly SheetRow[] {
  const isFilled = ({ values }: SheetRow): boolean =>
    headers.some(({ column }) => values[column] !== undefined && values[column] !== "");
  const end = rows.findIndex((row) => !isFilled(row));
  return end === -1 ? rows : rows.slice(0, end);
}

function runsOf(headers: readonly BlockHeader[]): BlockHeader[][] {
  const runs: BlockHeader[][] = [];
  let previous = -2;
  for (const header of headers) {
    if (header.column > previous + 1) runs.push([]);
    if ((runs.at(-1)?.length ?? 0) < widestTable) runs.at(-1)?.push(header);
    previous = header.column;
  }
  return runs;
}

function titlesOf({ rows }: SheetSnapshot, firstRow: number): string[] {
  const end = rowIndexFrom(rows, firstRow);
  return rows.slice(Math.max(0, end - titlesAbove), end).flatMap((row) => {
    const isLine =
      row.row >= firstRow - titlesAbove && row.values.filter((value) => value !== undefined).length === 1;
    return isLine ? firstText(row) : [];
  });
}
