import type { SheetRow, SheetSnapshot } from "../snapshot";
import type { HeaderCell } from "../tables/headerRow";
import { headerRow } from "../tables/headerRow";
import { headerTextsAt } from "../tables/headerTextsAt";
import { rowIndexFrom } from "../tables/rowIndexFrom";
import type { BlockHeader } from "./HeaderBlock";

/** No table has more rows of headers than these, and then one. */
const mostRowsAbove = 3;
const widestHeading = 12;

export interface JoinedHeaders {
  readonly headers: readonly BlockHeader[];
  /** The first row of the headers. */
  readonly firstRow: number;
}

/** The headers in a row together with the headings right above it, which may each stand over several columns. */
export function joinedHeaders(sheet: SheetSnapshot, rowNumber: number): JoinedHeaders {
  const own = headerTextsAt(sheet, rowNumber);
  const above: (readonly HeaderCell[])[] = [];
  let firstRow = rowNumber;
  for (let row = rowNumber - 1; row >= rowNumber - mostRowsAbove; row -= 1) {
    const heading = headingAt(sheet, row);
    if (heading === null) break;
    above.unshift(heading);
    firstRow = row;
  }
  const headings = above.map((row) => ({
    over: spread(row),
    inColumn: new Map(row.map((cell) => [cell.column, cell.text])),
  }));
  const columns = new Set([...own.keys(), ...headings.flatMap(({ inColumn }) => [...inColumn.keys()])]);
  const headers = [...columns]
    .sort((one, other) => one - other)
    .map((column) => {
      const text = own.get(column) ?? "";
      const higher = headings.map(({ over, inColumn }) => (text === "" ? inColumn : over).get(column) ?? "");
      const parts = [...higher, text].filter((part) => part !== "");
      return { column, own: text, joined: [...new Set(parts)].join(" ") };
    });
  return { headers, firstRow };
}

function rowAt({ rows }: SheetSnapshot, row: number): SheetRow | undefined {
  const found = rows[rowIndexFrom(rows, row)];
  return found?.row === row ? found : undefined;
}

/** A row of headings holds texts alone; one text by itself is a title, unless it is merged over a part of the row. */
function headingAt(sheet: SheetSnapshot, row: number): readonly HeaderCell[] | null {
  const found = rowAt(sheet, row);
  if (found === undefined) return null;
  const filled = found.values.filter((value) => value !== undefined && value !== "");
  if (filled.length === 0 || filled.some((value) => typeof value !== "string")) return null;
  const cells = headerRow(sheet, found, sheet.merges).cells;
  const isTitle = filled.length === 1 && (cells.length < 2 || cells[0]?.text !== "");
  const isHeadingInside = filled.length === 1 && (cells[0]?.column ?? 0) > 0;
  return isTitle && !isHeadingInside ? null : cells;
}

/** A heading holds for the columns right of it, up to the next one. */
function spread(cells: readonly HeaderCell[]): ReadonlyMap<number, string> {
  const over = new Map<number, string>();
  const texts = cells.filter(({ text }) => text !== "");
  texts.forEach(({ column, text }, index) => {
    const end = Math.min(texts[index + 1]?.column ?? Infinity, column + widestHeading);
    for (let one = column; one < end; one += 1) over.set(one, text);
  });
  return over;
}
