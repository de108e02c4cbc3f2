import { read as readBySheetJs } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { patchWorkbook } from "../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import type { WorkbookEdit } from "../../src/xlsx/WorkbookEdit";
import { changedParts } from "./patching/changedParts";
import { addControl, recalculate, removeRow3, setC3, twoRows } from "./patching/referenceEdits";
import { lostMarkers, markerCount } from "./roundTripMarkers";
import { schemaErrors } from "./schemaErrors";
import { partText, partsOf, referenceWorkbook, smallWorkbook, withParts } from "./workbookFiles";

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
    expect(sheet?.getCell("B5").numFmt).toBe("0.0%");
    expect(sheet?.getCell("C5").numFmt).toBe("#,##0");
    expect(sheet?.getCell("A4").font.bold).toBe(true);
    expect(sheet?.getCell("A5").alignment.wrapText).toBe(true);
    expect(sheet?.getColumn(2).width).toBe(12);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 4 });
    expect(sheet?.getTable("DoelbereikControle")).toBeDefined();
    expect(workbook.getWorksheet("Invoer")?.getCell("D6").formula).toBe("Tabel1[[#This Row],[Score]]*2");
  });
});
