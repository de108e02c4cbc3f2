import { read as readBySheetJs } from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { SheetContents } from "../../src/documents/SheetContents";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { PatchRefusedCode } from "../../src/workbook/PatchRefusedFacts";
import { PatchRefused } from "../../src/xlsx/PatchRefused";
import { patchWorkbook } from "../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import type { WorkbookEdit } from "../../src/xlsx/WorkbookEdit";
import { lostMarkers, markerCount } from "./roundTripMarkers";
import { schemaErrors } from "./schemaErrors";
import { partText, partsOf, referenceWorkbook, smallWorkbook, withParts } from "./workbookFiles";

const setC3: WorkbookEdit = { kind: "set-cells", sheet: "Invoer", cells: [{ row: 3, column: 2, value: 99 }] };
const twoRows: WorkbookEdit = {
  kind: "append-table-rows",
  table: "Tabel1",
  rows: [
    [1005, "Man", 50, null],
    [1006, "Vrouw", 60, null],
  ],
};
const removeRow3: WorkbookEdit = { kind: "remove-table-rows", table: "tabel1", rows: [3] };
const contents: SheetContents = {
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
const addControl: WorkbookEdit = { kind: "add-sheet", sheet: contents };
const recalculate: WorkbookEdit = { kind: "recalculate-on-open" };

function refusal(
  edits: readonly WorkbookEdit[],
  workbook: Uint8Array = referenceWorkbook,
): [PatchRefusedCode, unknown] {
  try {
    patchWorkbook(workbook, edits);
  } catch (problem) {
    if (problem instanceof PatchRefused) return [problem.code, problem.facts];
    throw problem;
  }
  throw new Error("was patched");
}

/** Parts that differ, those that came and those that went. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter(
    (name) => Buffer.compare(old[name] ?? Buffer.from("-"), now[name] ?? Buffer.from("-")) !== 0,
  );
}

const sheetNamed = (workbook: Uint8Array, name: string): SheetSnapshot =>
  readWorkbook(workbook).sheets.find((sheet) => sheet.name === name) as SheetSnapshot;
const rowsOf = (workbook: Uint8Array, name: string) =>
  Object.fromEntries(sheetNamed(workbook, name).rows.map(({ row, values }) => [row, values]));

describe("what is not touched", () => {
  it("keeps all 46 markers of the reference workbook when a cell is set", () => {
    expect(markerCount).toBe(46);
    expect(lostMarkers(patchWorkbook(referenceWorkbook, [setC3]))).toEqual([]);
  });

  it.each<[string, WorkbookEdit[], string[], string[]]>([
    ["setting a cell", [setC3], ["xl/worksheets/sheet1.xml"], []],
    [
      "appending rows",
      [twoRows],
      [
        "xl/tables/table1.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet3.xml",
        "xl/charts/chart1.xml",
      ],
      ["cell edited", "table part", "table autofilter ref A1:D4"],
    ],
    [
      "removing a row",
      [removeRow3],
      [
        "xl/tables/table1.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet3.xml",
        "xl/charts/chart1.xml",
      ],
      ["cell edited", "table part", "table autofilter ref A1:D4"],
    ],
    [
      "adding a sheet",
      [addControl],
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/tables/table2.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheet4.xml.rels",
        "xl/worksheets/sheet4.xml",
      ],
      ["cell edited"],
    ],
    ["asking for recalculation", [recalculate], ["xl/workbook.xml"], ["cell edited"]],
    ["no edit", [], [], ["cell edited"]],
  ])("%s changes only the parts that it concerns", (_, edits, parts, markers) => {
    const patched = patchWorkbook(referenceWorkbook, edits);
    expect(changedParts(referenceWorkbook, patched).sort()).toEqual([...parts].sort());
    expect(lostMarkers(patched)).toEqual(markers);
  });

  it("keeps the order of the parts, and puts new ones last", () => {
    const before = Object.keys(partsOf(referenceWorkbook));
    const after = Object.keys(partsOf(patchWorkbook(referenceWorkbook, [addControl])));
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it("gives the same bytes for the same edits", () => {
    const edits = [setC3, twoRows, removeRow3, addControl, recalculate];
    const [first, second] = [
      patchWorkbook(referenceWorkbook, edits),
      patchWorkbook(referenceWorkbook, edits),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe("what is written is valid", () => {
  it.each<[string, WorkbookEdit[]]>([
    ["setting cells", [setC3]],
    ["appending rows", [twoRows]],
    ["removing rows", [removeRow3]],
    ["adding a sheet", [addControl]],
    ["adding it a second time", [addControl, addControl]],
    ["everything together", [setC3, twoRows, removeRow3, addControl, recalculate]],
  ])("%s: every written part keeps to ECMA-376", async (_, edits) => {
    const patched = patchWorkbook(referenceWorkbook, edits);
    const written = changedParts(referenceWorkbook, patched);
    // The chart of the reference workbook lacks elements that the schema asks for, before the patch too.
    const before = written.filter((name) => name.startsWith("xl/charts/"));
    expect(await schemaErrors(patched, written)).toEqual(await schemaErrors(referenceWorkbook, before));
  });

  it("a workbook without styles gets valid ones", async () => {
    const bare = withParts(smallWorkbook([{ name: "Controle" }]), {
      "xl/_rels/workbook.xml.rels": partText(smallWorkbook([{}]), "xl/_rels/workbook.xml.rels").replace(
        /<Relationship Id="rId[ST]"[^>]*>/g,
        "",
      ),
    });
    const patched = patchWorkbook(bare, [addControl, recalculate]);
    expect(await schemaErrors(patched, changedParts(bare, patched))).toEqual([]);
    expect(readWorkbook(patched).sheets.map(({ name }) => name)).toEqual(["Controle", "Controle (2)"]);
  });
});

it("the schemas object to what is not valid", async () => {
  const wrong = smallWorkbook([
    { xml: `<sheetData><row r="1"><c r="A1" t="inline"/></row></sheetData><cols/>` },
  ]);
  expect((await schemaErrors(wrong, ["xl/worksheets/sheet1.xml"])).length).toBeGreaterThan(0);
});

describe("what other programs read back", () => {
  const patched = patchWorkbook(referenceWorkbook, [setC3, twoRows, addControl]);

  it("SheetJS finds the values", () => {
    const { Sheets } = readBySheetJs(patched, { type: "array" });
    expect(Sheets["Invoer"]?.["C3"]?.v).toBe(99);
    expect(["A5", "B5", "C5", "A6", "C6"].map((address) => Sheets["Invoer"]?.[address]?.v)).toEqual([
      1005,
      "Man",
      50,
      1006,
      60,
    ]);
    expect(["A5", "B5", "C5", "D5"].map((address) => Sheets["Controle"]?.[address]?.v)).toEqual([
      "=1+1",
      0.35,
      1200,
      true,
    ]);
    expect(Sheets["Controle"]?.["A6"]?.v).toBe("@a <&> \u000b _x0041_");
  });

  it("exceljs finds the values, the table, the formats and the frozen header", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(patched) as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet("Controle");
    expect(sheet?.getCell("A5").value).toBe("=1+1");
    expect(sheet?.getCell("A5").type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell("B5").numFmt).toBe("0%");
    expect(sheet?.getCell("C5").numFmt).toBe("#,##0");
    expect(sheet?.getCell("A4").font.bold).toBe(true);
    expect(sheet?.getCell("A5").alignment.wrapText).toBe(true);
    expect(sheet?.getColumn(2).width).toBe(12);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
    expect(sheet?.getTable("DoelbereikControle")).toBeDefined();
    expect(workbook.getWorksheet("Invoer")?.getCell("D6").formula).toBe("Tabel1[[#This Row],[Score]]*2");
  });
});

describe("setting cells", () => {
  const sheet = (rows: string, after = "") =>
    smallWorkbook([{ xml: `<sheetData>${rows}</sheetData>${after}` }]);
  const set = (workbook: Uint8Array, ...cells: [number, number, string | number | boolean | null][]) =>
    patchWorkbook(workbook, [
      {
        kind: "set-cells",
        sheet: "Blad1",
        cells: cells.map(([row, column, value]) => ({ row, column, value })),
      },
    ]);

  it("puts rows and cells in order, whatever is there", () => {
    const patched = set(
      sheet(`<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/>`),
      [9, 0, "i"],
      [2, 2, "c"],
      [2, 0, "a"],
      [1, 0, true],
      [5, 1, 5],
      [3, 0, -0.5],
    );
    expect(
      [...partText(patched, "xl/worksheets/sheet1.xml").matchAll(/<c r="(\w+)"/g)].map((m) => m[1]),
    ).toEqual(["A1", "A2", "B2", "C2", "A3", "B5", "A9"]);
    expect(rowsOf(patched, "Blad1")).toEqual({
      1: [true],
      2: ["a", 1, "c"],
      3: [-0.5],
      5: [undefined, 5],
      9: ["i"],
    });
  });

  it("fills a sheet that was empty", () => {
    const patched = set(smallWorkbook([{ xml: "<sheetData/>" }]), [1, 0, "a"]);
    expect(rowsOf(patched, "Blad1")).toEqual({ 1: ["a"] });
  });

  it("keeps the style of the cell, else of its row, else of its column", () => {
    const patched = set(
      smallWorkbook([
        {
          xml: `<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="3"><v>1</v></c></row></sheetData>`,
        },
      ]),
      [1, 0, 9],
      [1, 1, 9],
      [2, 1, 9],
      [2, 5, 9],
    );
    const cells = [...partText(patched, "xl/worksheets/sheet1.xml").matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)];
    expect(cells.map(([, address, style]) => [address, style])).toEqual([
      ["A1", "3"],
      ["B1", "2"],
      ["B2", "1"],
      ["F2", undefined],
    ]);
  });

  it("makes a cell blank and leaves its style", () => {
    const patched = set(sheet(`<row r="1"><c r="A1" s="3"><v>1</v></c></row>`), [1, 0, null], [1, 1, null]);
    expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain(`<row r="1"><c r="A1" s="3"/></row>`);
  });

  it("takes a formula out, and with it the list of calculations", () => {
    const contentTypes = partText(referenceWorkbook, "[Content_Types].xml").replace(
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    );
    const relationships = partText(referenceWorkbook, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
    );
    const withChain = withParts(referenceWorkbook, {
      "[Content_Types].xml": contentTypes,
      "xl/_rels/workbook.xml.rels": relationships,
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="3"/></calcChain>`,
    });
    const patched = patchWorkbook(withChain, [
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 1, column: 0, value: 12 }] },
    ]);
    expect(rowsOf(patched, "Dash")).toEqual({ 1: [12] });
    expect(Object.keys(partsOf(patched))).not.toContain("xl/calcChain.xml");
    expect(partText(patched, "[Content_Types].xml")).toBe(partText(referenceWorkbook, "[Content_Types].xml"));
    expect(partText(patched, "xl/_rels/workbook.xml.rels")).toBe(
      partText(referenceWorkbook, "xl/_rels/workbook.xml.rels"),
    );
    expect(changedParts(withChain, patchWorkbook(withChain, [setC3]))).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("writes a shared formula out in the other cells when its first cell gets a value", () => {
    const shared = sheet(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`,
    );
    const text = partText(set(shared, [1, 1, 7]), "xl/worksheets/sheet1.xml");
    expect(text).toContain(`<c r="B2"><f>A2*$C$1+&quot;A1&quot;</f><v>2</v></c>`);
    expect(text).toContain(`<c r="B3"><f>A3*$C$1+&quot;A1&quot;</f><v>3</v></c>`);
  });

  it("writes into a sheet whose elements have a prefix", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const prefixed = withParts(smallWorkbook([{}]), {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(rowsOf(set(prefixed, [1, 0, "a"], [2, 0, 3]), "Blad1")).toEqual({ 1: ["a"], 2: [3] });
  });

  it.each<[string, WorkbookEdit, unknown]>([
    [
      "a sheet that is not there",
      { kind: "set-cells", sheet: "Weg", cells: [] },
      ["unknown-sheet", { sheet: "Weg" }],
    ],
    [
      "part of an array formula",
      { kind: "set-cells", sheet: "Invoer", cells: [{ row: 7, column: 5, value: 1 }] },
      ["array-formula", { sheet: "Invoer", range: "F6:F8" }],
    ],
    [
      "a table's header",
      { kind: "set-cells", sheet: "Invoer", cells: [{ row: 1, column: 2, value: "Punten" }] },
      ["table-header", { table: "Tabel1", cell: "C1" }],
    ],
    [
      "a row that does not exist",
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 0, column: 0, value: 1 }] },
      ["cell-outside-sheet", { row: 0, column: 0 }],
    ],
    [
      "a number without end",
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 1, column: 0, value: Infinity }] },
      ["not-a-finite-number", { value: Infinity }],
    ],
    [
      "a text longer than a cell",
      { kind: "set-cells", sheet: "Dash", cells: [{ row: 1, column: 0, value: "a".repeat(32_768) }] },
      ["text-too-long", { length: 32_768 }],
    ],
  ])("refuses %s", (_, edit, expected) => {
    expect(refusal([edit])).toEqual(expected);
  });
});

describe("appending table rows", () => {
  const patched = patchWorkbook(referenceWorkbook, [twoRows]);
  const sheet = partText(patched, "xl/worksheets/sheet1.xml");

  it("puts the rows below the last one and moves the totals row down", () => {
    expect(sheetNamed(patched, "Invoer").tables[0]?.range).toMatchObject({ firstRow: 1, lastRow: 7 });
    const rows = rowsOf(patched, "Invoer");
    expect([rows[5]?.slice(0, 3), rows[6]?.slice(0, 3), rows[7]?.slice(0, 3)]).toEqual([
      [1005, "Man", 50],
      [1006, "Vrouw", 60],
      ["Totaal", undefined, 90],
    ]);
  });

  it("leaves the cells beside the table where they are", () => {
    const rows = rowsOf(patched, "Invoer");
    const before = rowsOf(referenceWorkbook, "Invoer");
    for (const row of [6, 7, 8]) expect(rows[row]?.slice(5)).toEqual(before[row]?.slice(5));
  });

  it("gives calculated columns their formula and new cells the style of the last row", () => {
    expect(sheet).toContain(`<c r="D5" s="2"><f>Tabel1[[#This Row],[Score]]*2</f></c>`);
    expect(sheet).toContain(`<c r="C6" s="1"><v>60</v></c>`);
  });

  it.each([
    ["validations", `sqref="B2:B6"><formula1>Geslacht`],
    ["conditional formats", `<conditionalFormatting sqref="C2:C6">`],
    ["conditional formats of later versions", "<xm:sqref>D2:D6</xm:sqref>"],
    ["permissions", `<protectedRange sqref="A2:C6"`],
    ["marks for numbers kept as text", `<ignoredError sqref="A2:A6"`],
    ["not what stands beside the table", "<xm:sqref>E2:E4</xm:sqref>"],
    ["the used range", `<dimension ref="A1:H8"/>`],
  ])("takes %s along", (_, expected) => {
    expect(sheet).toContain(expected);
  });

  it("takes along what refers to a whole column or to the totals row", () => {
    expect(partText(patched, "xl/charts/chart1.xml")).toContain("<c:f>Invoer!$C$2:$C$6</c:f>");
    expect(partText(patched, "xl/worksheets/sheet3.xml")).toContain("<f>Invoer!C7</f>");
  });

  it("fills the blank row of a table that has no other", () => {
    const filled = patchWorkbook(patchWorkbook(referenceWorkbook, [{ ...removeRow3, rows: [2, 3, 4] }]), [
      { kind: "append-table-rows", table: "Tabel1", rows: [[1, "Man", 2, null]] },
    ]);
    expect(rowsOf(filled, "Invoer")[2]?.slice(0, 3)).toEqual([1, "Man", 2]);
    expect(sheetNamed(filled, "Invoer").tables[0]?.range.lastRow).toBe(3);
  });

  it.each<[string, Uint8Array, WorkbookEdit, unknown]>([
    [
      "an unknown table",
      referenceWorkbook,
      { ...twoRows, table: "Weg" },
      ["unknown-table", { table: "Weg" }],
    ],
    [
      "too few values",
      referenceWorkbook,
      { ...twoRows, rows: [[1]] },
      ["wrong-number-of-values", { expected: 4, found: 1 }],
    ],
    [
      "to write over a cell below the table",
      patchWorkbook(referenceWorkbook, [
        { kind: "set-cells", sheet: "Invoer", cells: [{ row: 7, column: 1, value: "van de gebruiker" }] },
      ]),
      twoRows,
      ["cells-in-the-way", { sheet: "Invoer", range: "A6:D7" }],
    ],
    [
      "to write over merged cells below the table",
      withParts(referenceWorkbook, {
        "xl/worksheets/sheet1.xml": partText(referenceWorkbook, "xl/worksheets/sheet1.xml").replace(
          "<conditionalFormatting",
          `<mergeCells count="1"><mergeCell ref="D7:E8"/></mergeCells><conditionalFormatting`,
        ),
      }),
      twoRows,
      ["cells-in-the-way", { sheet: "Invoer", range: "A6:D7" }],
    ],
  ])("refuses %s", (_, workbook, edit, expected) => {
    expect(refusal([edit], workbook)).toEqual(expected);
  });
});

describe("removing table rows", () => {
  it("moves the rows below up, and what refers to them", () => {
    const patched = patchWorkbook(referenceWorkbook, [removeRow3]);
    const rows = rowsOf(patched, "Invoer");
    expect([rows[2]?.slice(0, 4), rows[3]?.slice(0, 4), rows[4]?.slice(0, 3)]).toEqual([
      [1002, "Man", 20, 40],
      [1004, "Vrouw", 40, 80],
      ["Totaal", undefined, 90],
    ]);
    expect(rows[5]).toBeUndefined();
    expect(partText(patched, "xl/worksheets/sheet3.xml")).toContain("<f>Invoer!C4</f>");
    expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain(`<conditionalFormatting sqref="C2:C3">`);
    expect(sheetNamed(patched, "Invoer").tables[0]?.range.lastRow).toBe(4);
  });

  it("says #REF! where a formula refers to a cell that went, as Excel does", () => {
    const pointing = withParts(referenceWorkbook, {
      "xl/worksheets/sheet3.xml": partText(referenceWorkbook, "xl/worksheets/sheet3.xml").replace(
        "Invoer!C5",
        "Invoer!C3+Invoer!C4+SUM(Invoer!C2:C4)+Invoer!F7",
      ),
    });
    expect(partText(patchWorkbook(pointing, [removeRow3]), "xl/worksheets/sheet3.xml")).toContain(
      "<f>Invoer!#REF!+Invoer!C3+SUM(Invoer!C2:C3)+Invoer!F7</f>",
    );
  });

  it("leaves one blank row, with its styles, when all go", () => {
    const patched = patchWorkbook(referenceWorkbook, [{ ...removeRow3, rows: [4, 3, 2] }]);
    expect(sheetNamed(patched, "Invoer").tables[0]?.range.lastRow).toBe(3);
    expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain(`<c r="A2" s="1"/>`);
    expect(rowsOf(patched, "Invoer")[3]?.slice(0, 1)).toEqual(["Totaal"]);
  });

  it.each<[string, number[], unknown]>([
    ["the header", [1], ["row-outside-table", { table: "Tabel1", row: 1 }]],
    ["the totals row", [5], ["row-outside-table", { table: "Tabel1", row: 5 }]],
    ["a cell with a remark on it", [2], ["comment-on-moved-cell", { sheet: "Invoer", cell: "A2" }]],
  ])("refuses %s", (what, rows, expected) => {
    const commentAt = what.includes("remark") ? referenceWorkbook : withoutComment();
    expect(refusal([{ ...removeRow3, rows }], commentAt)).toEqual(expected);
  });

  it("refuses where a filter hides rows of the table", () => {
    const filtered = withParts(referenceWorkbook, {
      "xl/worksheets/sheet1.xml": partText(referenceWorkbook, "xl/worksheets/sheet1.xml").replace(
        `<row r="4">`,
        `<row r="4" hidden="1">`,
      ),
    });
    expect(refusal([removeRow3], filtered)).toEqual(["hidden-row-in-table", { table: "Tabel1", row: 4 }]);
  });
});

function withoutComment(): Uint8Array {
  return withParts(referenceWorkbook, {
    "xl/comments1.xml": partText(referenceWorkbook, "xl/comments1.xml").replace(`ref="A2"`, `ref="H1"`),
  });
}

describe("adding a sheet", () => {
  it("holds the lines, the table and the values", () => {
    const { tables, rows } = sheetNamed(patchWorkbook(referenceWorkbook, [addControl]), "Controle");
    expect(tables).toEqual([
      {
        name: "DoelbereikControle",
        range: { firstRow: 4, firstColumn: 0, lastRow: 6, lastColumn: 3 },
        hasHeaderRow: true,
        hasTotalsRow: false,
      },
    ]);
    expect(rows.map(({ row, values }) => [row, ...values])).toEqual([
      [1, "Doelbereik"],
      [2, "Gemaakt uit: Invoer"],
      [4, "Code", "Aandeel", "Aantal", "Klaar\nof niet"],
      [5, "=1+1", 0.35, 1200, true],
      [6, "@a <&> \u000b _x0041_", undefined, -3, false],
    ]);
    expect(rows[3]?.notations?.[1]).toBe("percentage");
  });

  it("writes our own sheet anew in its place, and leaves nothing of before", () => {
    const once = patchWorkbook(referenceWorkbook, [addControl]);
    const twice = patchWorkbook(once, [
      { kind: "add-sheet", sheet: { ...contents, note: [], rows: [["nieuw", 1, 2, 3]] } },
    ]);
    expect(changedParts(once, twice)).toEqual(["xl/tables/table2.xml", "xl/worksheets/sheet4.xml"]);
    expect(rowsOf(twice, "Controle")).toEqual({
      1: ["Code", "Aandeel", "Aantal", "Klaar\nof niet"],
      2: ["nieuw", 1, 2, 3],
    });
    expect(Buffer.compare(patchWorkbook(twice, [addControl]), once)).toBe(0);
  });

  it("gives a table without rows one blank row", () => {
    const patched = patchWorkbook(referenceWorkbook, [
      { kind: "add-sheet", sheet: { ...contents, rows: [] } },
    ]);
    expect(sheetNamed(patched, "Controle").tables[0]?.range.lastRow).toBe(5);
  });

  it.each([
    ["Invoer", "Invoer (2)"],
    ["invoer", "invoer (2)"],
    ["Een naam van eenendertig tekens", "Een naam van eenendertig tekens"],
  ])("calls a sheet %s %s", (name, expected) => {
    const patched = patchWorkbook(referenceWorkbook, [{ kind: "add-sheet", sheet: { ...contents, name } }]);
    expect(readWorkbook(patched).sheets.at(-1)?.name).toBe(expected);
  });

  it("shortens a name of 31 signs that another sheet has", () => {
    const name = "Een naam van eenendertig tekens";
    const first = patchWorkbook(referenceWorkbook, [{ kind: "add-sheet", sheet: { ...contents, name } }]);
    const second = patchWorkbook(first, [
      { kind: "add-sheet", sheet: { ...contents, name, tableName: "Ander" } },
    ]);
    expect(readWorkbook(second).sheets.at(-1)?.name).toBe("Een naam van eenendertig te (2)");
  });

  it.each<[Partial<SheetContents>, unknown]>([
    [{ name: "a/b" }, ["sheet-name-not-allowed", { name: "a/b" }]],
    [{ name: "" }, ["sheet-name-not-allowed", { name: "" }]],
    [{ name: "History" }, ["sheet-name-not-allowed", { name: "History" }]],
    [{ name: "x".repeat(32) }, ["sheet-name-not-allowed", { name: "x".repeat(32) }]],
    [{ tableName: "A1" }, ["table-name-not-allowed", { name: "A1" }]],
    [{ tableName: "R1C1" }, ["table-name-not-allowed", { name: "R1C1" }]],
    [{ tableName: "met blank" }, ["table-name-not-allowed", { name: "met blank" }]],
    [{ tableName: "geslacht" }, ["table-name-taken", { name: "geslacht" }]],
    [{ rows: [["te weinig"]] }, ["wrong-number-of-values", { expected: 4, found: 1 }]],
    [
      { columns: [...contents.columns, { header: "CODE", width: 9, format: "text" }] },
      ["duplicate-header", { header: "CODE" }],
    ],
  ])("refuses %j", (change, expected) => {
    expect(refusal([{ kind: "add-sheet", sheet: { ...contents, ...change } }])).toEqual(expected);
  });

  it("refuses to write over a sheet of the user's that carries our table beside another", () => {
    const ours = { ...contents, tableName: "Tabel2" };
    const once = patchWorkbook(referenceWorkbook, [{ kind: "add-sheet", sheet: ours }]);
    const relationships = partText(once, "xl/worksheets/_rels/sheet1.xml.rels").replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table2.xml"/></Relationships>`,
    );
    const moved = withParts(once, {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships,
      "xl/worksheets/_rels/sheet4.xml.rels": null,
    });
    expect(refusal([{ kind: "add-sheet", sheet: ours }], moved)[0]).toBe("sheet-holds-other-table");
  });
});

describe("recalculation", () => {
  it("is asked for in the settings that are there, or in new ones", () => {
    expect(partText(patchWorkbook(referenceWorkbook, [recalculate]), "xl/workbook.xml")).toContain(
      `<calcPr calcId="191029" fullCalcOnLoad="1"/>`,
    );
    const formula = smallWorkbook([{ rows: `<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>` }]);
    expect(readWorkbook(patchWorkbook(formula, [recalculate])).recalculationPending).toBe(true);
  });
});
