import type { KeptSheet } from "../../../documents/reports/KeptSheet";
import { planKeptRows } from "../../../workbook/keptRows/planKeptRows";
import type { RowsPlan } from "../../../workbook/keptRows/planKeptRows";
import type { KeptValue, StandingTable } from "../../../workbook/keptRows/StandingTable";
import { provenanceEdits } from "../../../workbook/keptRows/provenanceEdits";
import { PatchRefused } from "../../PatchRefused";
import type { CellEdit, KeepSheet } from "../../WorkbookEdit";
import { addSheet } from "../addSheet";
import { appendTableRows } from "../appendTableRows";
import { remakeCharts } from "../charts/remakeCharts";
import { tableNamed } from "../findInDraft";
import { removeTableRows } from "../removeTableRows";
import { setCells } from "../setCells";
import type { DraftTable, WorkbookDraft } from "../WorkbookDraft";
import { arrangeTableRows } from "./arrangeTableRows";
import { findKeptTable } from "./findKeptTable";
import { fitRows } from "./fitRows";
import { readStandingTable } from "./readStandingTable";

/**
 * Writes a report sheet, and leaves what people wrote in it as it is: the same rules as in the open workbook, see
 * `planKeptRows`. Where no sheet carries the table, one is added. A row that nobody wrote in stays, and says that it is gone,
 * where rows are hidden, a remark hangs on the table, something stands beside it or another table stands on the sheet.
 *
 * @throws PatchRefused "key-column-missing", "table-missing", and what `addSheet`, `appendTableRows` and `setCells` refuse
 */
export function keepSheet(workbook: WorkbookDraft, { sheet: kept }: KeepSheet): void {
  const table = findKeptTable(workbook, kept);
  const headers = table === null ? add(workbook, kept) : bringUpToDate(workbook, table, kept);
  remakeCharts(workbook, tableNamed(workbook, table?.name ?? kept.tableName), kept, headers);
}

function add(workbook: WorkbookDraft, kept: KeptSheet): readonly string[] {
  addSheet(workbook, { kind: "add-sheet", sheet: kept });
  return kept.columns.map(({ header }) => header);
}

/** @returns the headers of the table as it stands */
function bringUpToDate(workbook: WorkbookDraft, table: DraftTable, kept: KeptSheet): readonly string[] {
  const { standing, lines } = readStandingTable(workbook, table);
  const plan = planKeptRows(kept, standing);
  const { name: sheet } = table.sheet;
  if (plan === null) throw new PatchRefused("key-column-missing", { sheet, header: kept.keyColumn });
  const firstRow = table.range.firstRow + table.headerRows;
  const rows = plan.removed.map((row) => firstRow + row);
  if (rows.length > 0) removeTableRows(workbook, { kind: "remove-table-rows", table: table.name, rows });
  const news = plan.rows.filter(({ from }) => from === null);
  const added = news.map(({ values }) => standing.headers.map((_, column) => values.get(column) ?? null));
  appendTableRows(workbook, { kind: "append-table-rows", table: table.name, rows: added });
  arrangeTableRows(workbook, tableNamed(workbook, table.name), newOrder(plan, standing));
  const cells = [...cellsToSet(plan, table, firstRow), ...linesToSet(kept, lines)];
  if (cells.length > 0) setCells(workbook, { kind: "set-cells", sheet, cells });
  fitRows(workbook, table.sheet.part, firstRow, heights(plan, standing, kept));
  return standing.headers;
}

/** Of each row, where it stands once rows have gone and new ones were put at the end. */
function newOrder({ rows, removed }: RowsPlan, standing: StandingTable): number[] {
  const gone = new Set(removed);
  const left = standing.rows.map((_, index) => index).filter((index) => !gone.has(index));
  const places = new Map(left.map((index, place) => [index, place]));
  let next = left.length;
  return rows.map(({ from }) => (from === null ? next++ : (places.get(from) ?? 0)));
}

function cellsToSet({ rows }: RowsPlan, { range }: DraftTable, firstRow: number): CellEdit[] {
  return rows.flatMap(({ from, values }, index) =>
    from === null
      ? []
      : [...values].map(([column, value]) => ({
          row: firstRow + index,
          column: range.firstColumn + column,
          value,
        })),
  );
}

function linesToSet({ note = [] }: KeptSheet, lines: readonly unknown[]): CellEdit[] {
  return [...provenanceEdits(note, lines)].map(([index, value]) => ({ row: index + 1, column: 0, value }));
}

/** The texts of each row that changed, with the width of the column they stand in. */
function heights(
  { rows }: RowsPlan,
  standing: StandingTable,
  { columns }: KeptSheet,
): Map<number, { value: KeptValue; width: number }[]> {
  const widths = standing.headers.map(
    (header) => columns.find((one) => one.header === header)?.width ?? null,
  );
  const changed = [...rows.entries()].filter(
    ([index, { from, values }]) => from !== index || values.size > 0,
  );
  return new Map(
    changed.map(([index, { from, values }]) => [
      index,
      widths.flatMap((width, column) => {
        const own = from === null ? null : (standing.rows[from]?.[column]?.value ?? null);
        return width === null ? [] : [{ width, value: values.get(column) ?? own }];
      }),
    ]),
  );
}
