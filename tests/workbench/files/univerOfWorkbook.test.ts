import type { ICellData, IWorkbookData } from "@univerjs/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { univerOfWorkbook } from "../../../src/workbench/files/univerOfWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { smallWorkbook } from "../../xlsx/workbookFiles";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

const cell = (
  workbook: IWorkbookData,
  row: number,
  column: number,
  sheet = "sheet1",
): ICellData | undefined => workbook.sheets[sheet]?.cellData?.[row]?.[column];
const resource = (workbook: IWorkbookData, name: string): Record<string, unknown> =>
  JSON.parse(workbook.resources?.find((one) => one.name === name)?.data ?? "null") as Record<string, unknown>;

test("every value has its type, from row 0 and column 0", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([
      {
        rows: '<row r="2"><c r="A2"><v>3.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="inlineStr"><is><t>tekst</t></is></c><c r="D2" t="e"><v>#N/A</v></c></row>',
      },
    ]),
  );
  expect([0, 1, 2, 3].map((column) => cell(workbook, 1, column))).toEqual([
    { v: 3.5, t: 2 },
    { v: 1, t: 3 },
    { v: "tekst", t: 1 },
    { v: "#N/A", t: 1 },
  ]);
});

test("a formula keeps its stored result and loses the prefixes of the file", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([
      {
        rows: '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>7</v></c><c r="B1" t="e"><f>_xldudf_DOEL_AANDEEL(1,2)</f><v>#NAME?</v></c></row>',
      },
    ]),
  );
  expect(cell(workbook, 0, 0)).toEqual({ v: 7, t: 2, f: "=XLOOKUP(1,B:B,C:C)" });
  expect(cell(workbook, 0, 1)?.f).toBe("=DOEL.AANDEEL(1,2)");
});

test("a shared formula is written out in each of its cells", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([
      {
        rows: '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
      },
    ]),
  );
  expect(cell(workbook, 1, 1)).toEqual({ v: 4, t: 2, f: "=A2*2" });
});

test("an array formula has no values, so that the grid spills it", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([
      {
        rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      },
    ]),
  );
  expect(cell(workbook, 0, 0)).toEqual({ f: "=B1:B2" });
  expect(cell(workbook, 1, 0)).toEqual({});
});

test("hidden rows, widths, heights, panes, merges, and the colour of the tab are taken over", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([
      {
        xml: '<sheetPr><tabColor rgb="FF0B5F73"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="8.43"/></cols><sheetData><row r="1" ht="30" hidden="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
      },
    ]),
  );
  expect(workbook.sheets["sheet1"]).toMatchObject({
    tabColor: "#0B5F73",
    showGridlines: 0,
    freeze: { xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 },
    columnData: { 1: { w: 64 }, 2: { w: 64 } },
    rowData: { 0: { h: 40, hd: 1 } },
    mergeData: [{ startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 }],
  });
});

test("unlocked cells of a protected sheet are marked, and a password cannot be taken away", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook(
      [
        {
          xml: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" hashValue="abc"/>',
        },
      ],
      {
        "xl/styles.xml": `<styleSheet xmlns="${main}"><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>`,
      },
    ),
  );
  expect(cell(workbook, 0, 0)?.custom).toEqual({ locked: false });
  expect(workbook.sheets["sheet1"]?.custom).toMatchObject({ protection: { hashed: true } });
});

test("fonts, fills, borders and number formats reach the cells that use them", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([{ rows: '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>' }], {
      "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill></fill></fills><borders><border/><border><top style="thin"><color rgb="FF000000"/></top></border></borders><cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs></styleSheet>`,
    }),
  );
  expect(workbook.styles[String(cell(workbook, 0, 0)?.s)]).toEqual({
    bl: 1,
    cl: { rgb: "#FFFFFF" },
    bg: { rgb: "#1F4E78" },
    bd: { t: { s: 1, cl: { rgb: "#000000" } } },
    ht: 2,
    tb: 3,
    n: { pattern: "0.0%" },
  });
});

test("drop-downs keep their list, also where it stands on another sheet (Excel 2010)", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([
      {
        xml: `<sheetData/><dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A9 C2"><formula1>"Ja,Nee"</formula1></dataValidation></dataValidations><extLst><ext><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidation type="list"><x14:formula1><xm:f>Doelen!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      },
    ]),
  );
  expect(resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN")["sheet1"]).toMatchObject([
    {
      type: "list",
      formula1: "Ja,Nee",
      allowBlank: true,
      showDropDown: true,
      errorStyle: 1,
      ranges: [{}, {}],
    },
    { type: "list", formula1: "=Doelen!$A$2:$A$9", ranges: [{ startRow: 1, endRow: 8, startColumn: 1 }] },
  ]);
});

test("a cell that only has a prompt accepts everything: it is compared with nothing", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([
      {
        xml: '<sheetData/><dataValidations><dataValidation showInputMessage="1" promptTitle="Code" prompt="Eigen code" sqref="A1"/></dataValidations>',
      },
    ]),
  );
  const [rule] = resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN")["sheet1"] as Record<string, unknown>[];
  expect(rule).toMatchObject({ type: "any", prompt: "Eigen code" });
  expect(rule).not.toHaveProperty("operator");
});

test("conditional formats stand in order of priority", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook(
      [
        {
          xml: '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2"><formula>$B1="x"</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule><cfRule type="iconSet" priority="3"/></conditionalFormatting>',
        },
      ],
      {
        "xl/styles.xml": `<styleSheet xmlns="${main}"><dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
      },
    ),
  );
  expect(resource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")["sheet1"]).toMatchObject([
    { rule: { subType: "number", operator: "greaterThan", value: 5, style: { bg: { rgb: "#FFC7CE" } } } },
    { rule: { subType: "formula", value: '=$B1="x"' } },
  ]);
});

test("custom XML parts of the workbook are kept by the grid", () => {
  const workbook = univerOfWorkbook(
    smallWorkbook([{ rows: "" }], {
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
      "customXml/item1.xml": '<a xmlns="urn:a">1</a>',
    }),
  );
  expect(workbook.custom).toEqual({ xmlParts: { "{customXml/item1.xml}": '<a xmlns="urn:a">1</a>' } });
});

describe("the sample of Amsterdam, against the snapshot that the checks use", () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../assets/voorbeeld-amsterdam.xlsx")));
  const workbook = univerOfWorkbook(bytes);
  const snapshot = readWorkbook(bytes);

  test("has the same sheets and tables in the same places", () => {
    const tables = resource(workbook, "SHEET_TABLE_PLUGIN") as Record<
      string,
      { tables: { name: string; range: { startRow: number; endRow: number } }[] }
    >;
    const found = workbook.sheetOrder.map((id) => [
      workbook.sheets[id]?.name,
      tables[id]?.tables.map(({ name, range }) => [name, range.startRow + 1, range.endRow + 1]) ?? [],
    ]);
    expect(found).toEqual(
      snapshot.sheets.map(({ name, tables: present }) => [
        name,
        present.map((table) => [table.name, table.range.firstRow, table.range.lastRow]),
      ]),
    );
  });

  test("has the same value in every cell", () => {
    const differences = snapshot.sheets.flatMap(({ rows }, index) =>
      rows.flatMap(({ row, values }) =>
        values.map((value, column) => [cell(workbook, row - 1, column, `sheet${index + 1}`)?.v, value]),
      ),
    );
    expect(differences.filter(([one, other]) => one !== other)).toEqual([]);
  });
});
