import type { SheetContents } from "../../../src/documents/SheetContents";
import type {
  AddSheet,
  AppendTableRows,
  RecalculateOnOpen,
  RemoveTableRows,
  SetCells,
} from "../../../src/xlsx/WorkbookEdit";

/** Edits that can be made in the reference workbook. */
export const setC3: SetCells = {
  kind: "set-cells",
  sheet: "Invoer",
  cells: [{ row: 3, column: 2, value: 99 }],
};
export const twoRows: AppendTableRows = {
  kind: "append-table-rows",
  table: "Tabel1",
  rows: [
    [1005, "Man", 50, null],
    [1006, "Vrouw", 60, null],
  ],
};
export const removeRow3: RemoveTableRows = { kind: "remove-table-rows", table: "tabel1", rows: [3] };
export const contents: SheetContents = {
  name: "Controle",
  tableName: "DoelbereikControle",
  note: ["Doelbereik", "Gemaakt uit: Invoer"],
  columns: [
    { header: "Code", width: 10, format: "text" },
    { header: "Aandeel", width: 12, format: "percentage" },
    { header: "Aantal", width: 12, format: "wholeNumber" },
    { header: "Klaar\nof niet", width: 12, format: "number" },
  ],
  rows: [
    ["=1+1", 0.35, 1200, true],
    ["@a <&> \u000b _x0041_", null, -3, false],
  ],
};
export const addControl: AddSheet = { kind: "add-sheet", sheet: contents };
export const recalculate: RecalculateOnOpen = { kind: "recalculate-on-open" };
