import type { ICellData, IWorkbookData } from "@univerjs/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesSince } from "../../../src/workbench/files/changesSince";
import { univerOfWorkbook } from "../../../src/workbench/files/univerOfWorkbook";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../../src/workbook/kept/keptPart";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { partsOf, smallWorkbook } from "../../xlsx/workbookFiles";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/voorbeeld-amsterdam.xlsx")));
const plain = smallWorkbook([
  { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><v>3</v></c></row>' },
]);

/** What changes when a user does something in the grid. */
function changesAfter(bytes: Uint8Array, act: (workbook: IWorkbookData) => void) {
  const opened = univerOfWorkbook(bytes);
  const now = structuredClone(opened);
  act(now);
  return changesSince(opened, now);
}

function put(workbook: IWorkbookData, sheet: string, row: number, column: number, cell: ICellData): void {
  const cells = workbook.sheets[sheet]?.cellData;
  if (cells === undefined) throw new Error(`no sheet ${sheet}`);
  (cells[row] ??= {})[column] = cell;
}

function changeResource(workbook: IWorkbookData, name: string, change: (data: Tables) => void): void {
  const resource = workbook.resources?.find((one) => one.name === name);
  if (resource === undefined) throw new Error(`no resource ${name}`);
  const data = JSON.parse(resource.data) as Tables;
  change(data);
  resource.data = JSON.stringify(data);
}

type Tables = Record<string, { tables: { id: string; name: string; range: { endRow: number } }[] }>;
const tablesName = "SHEET_TABLE_PLUGIN";

test("finds nothing in a workbook that was only looked at", () => {
  expect(changesAfter(sample, () => undefined)).toEqual({ edits: [], unwritten: [] });
});

test("finds values that were typed, changed and wiped, with Excel's row numbers", () => {
  const { edits, unwritten } = changesAfter(plain, (now) => {
    put(now, "sheet1", 0, 0, { v: 5, t: 2 });
    put(now, "sheet1", 0, 2, { v: null, t: null });
    put(now, "sheet1", 4, 1, { v: 1, t: 3 });
  });
  expect(unwritten).toEqual([]);
  expect(edits).toEqual([
    {
      kind: "set-cells",
      sheet: "Blad1",
      cells: [
        { row: 1, column: 0, value: 5 },
        { row: 1, column: 2, value: null },
        { row: 5, column: 1, value: true },
      ],
    },
    { kind: "recalculate-on-open" },
  ]);
});

test("does not take another result of a formula for a change", () => {
  const { edits } = changesAfter(plain, (now) => {
    put(now, "sheet1", 0, 1, { f: "=A1*2", v: 99, t: 2 });
  });
  expect(edits).toEqual([]);
});

test("takes a value that was typed over a formula", () => {
  const { edits } = changesAfter(plain, (now) => {
    put(now, "sheet1", 0, 1, { v: 99, t: 2 });
  });
  expect(edits[0]).toMatchObject({ cells: [{ row: 1, column: 1, value: 99 }] });
});

test("lists a formula that was typed, and leaves its cell as it is in the file", () => {
  const { edits, unwritten } = changesAfter(plain, (now) => {
    put(now, "sheet1", 0, 2, { f: "=DOEL.AANDEEL(1,2)", v: 0.5, t: 2 });
  });
  expect(edits).toEqual([]);
  expect(unwritten).toEqual([{ kind: "formula", sheet: "Blad1", count: 1 }]);
});

test("lists formats, headers of tables, removed sheets and new names of sheets", () => {
  const { edits, unwritten } = changesAfter(sample, (now) => {
    put(now, "sheet2", 5, 1, { ...now.sheets["sheet2"]?.cellData?.[5]?.[1], s: { bl: 1 } });
    put(now, "sheet3", 3, 0, { v: "Kode", t: 1 });
    now.sheetOrder = now.sheetOrder.filter((id) => id !== "sheet1");
    const renamed = now.sheets["sheet4"];
    if (renamed !== undefined) renamed.name = "Groepen";
  });
  expect(edits).toEqual([]);
  expect(unwritten).toEqual([
    { kind: "format", sheet: "Opdracht", count: 1 },
    { kind: "format", sheet: "Doelen", count: 1 },
    { kind: "header", sheet: "Doelen", count: 1 },
    { kind: "sheet-renamed", sheet: "Groepen", count: 1 },
    { kind: "sheet-removed", sheet: "Lees mij", count: 1 },
  ]);
});

test("adds the rows that a table got at its bottom", () => {
  const { edits, unwritten } = changesAfter(sample, (now) => {
    let end = 0;
    changeResource(now, tablesName, (tables) => {
      const table = tables["sheet7"]?.tables[0];
      if (table === undefined) throw new Error("no table");
      table.range.endRow += 1;
      end = table.range.endRow;
    });
    put(now, "sheet7", end, 0, { v: "I01", t: 1 });
    put(now, "sheet7", end, 2, { v: 2022, t: 2 });
  });
  expect(unwritten).toEqual([]);
  expect(edits[0]).toMatchObject({
    kind: "append-table-rows",
    table: "Metingen",
    rows: [["I01", null, 2022]].map((row) => expect.arrayContaining(row) as unknown),
  });
});

test("makes a new sheet of ours with its lines and its table", () => {
  const { edits, unwritten } = changesAfter(plain, (now) => {
    now.sheetOrder.push("new");
    now.sheets["new"] = { id: "new", name: "Controle", cellData: {}, columnData: { 0: { w: 75 } } };
    put(now, "new", 0, 0, { v: "Gemaakt door Doelbereik", t: 1 });
    put(now, "new", 2, 0, { v: "Regel", t: 1 });
    put(now, "new", 2, 1, { v: "Aandeel", t: 1 });
    put(now, "new", 3, 0, { v: "S02", t: 1 });
    put(now, "new", 3, 1, { v: 0.25, t: 2, s: { n: { pattern: "0.0%" } } });
    changeResource(now, tablesName, (tables) => {
      tables["new"] = {
        tables: [
          {
            id: "t1",
            name: "Controle",
            options: { showHeader: true },
            columns: [],
            range: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 },
          } as unknown as Tables[string]["tables"][number],
        ],
      };
    });
  });
  expect(unwritten).toEqual([]);
  expect(edits[0]).toEqual({
    kind: "add-sheet",
    sheet: {
      name: "Controle",
      tableName: "Controle",
      note: ["Gemaakt door Doelbereik"],
      columns: [
        { header: "Regel", width: 10, format: "text" },
        { header: "Aandeel", width: 8, format: "percentage" },
      ],
      rows: [["S02", 0.25]],
    },
  });
});

test("lists a new sheet without a table", () => {
  const { unwritten } = changesAfter(plain, (now) => {
    now.sheetOrder.push("new");
    now.sheets["new"] = { id: "new", name: "Kladblok", cellData: {} };
  });
  expect(unwritten).toEqual([{ kind: "sheet-added", sheet: "Kladblok", count: 1 }]);
});

test("keeps our choices and lists what another program keeps", () => {
  const xml = writeKeptPart(nothingKept);
  const { edits, unwritten } = changesAfter(plain, (now) => {
    now.custom = { xmlParts: { "{1}": xml, "{2}": '<b xmlns="urn:b"/>' } };
  });
  expect(edits).toEqual([{ kind: "keep-choices", xml }]);
  expect(unwritten).toEqual([{ kind: "custom-xml", sheet: null, count: 1 }]);
});

test("changes one cell of the sample and leaves every other part byte for byte", () => {
  const { edits } = changesAfter(sample, (now) => {
    put(now, "sheet5", 104, 8, { v: 1085, t: 2 });
  });
  const saved = patchWorkbook(sample, edits);
  const row = readWorkbook(saved).sheets[4]?.rows.find((one) => one.row === 105);
  expect(row?.values[8]).toBe(1085);
  const [before, after] = [partsOf(sample), partsOf(saved)];
  const changed = Object.keys(after).filter(
    (part) => !Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? [])),
  );
  expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet5.xml"]);
});
