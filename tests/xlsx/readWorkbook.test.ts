import { strToU8, zipSync } from "fflate";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { partText, smallWorkbook, withParts } from "./workbookFiles";

function firstSheet(rows: string, others: Record<string, string> = {}): SheetSnapshot {
  return readWorkbook(smallWorkbook([{ rows }], others)).sheets[0] as SheetSnapshot;
}

function sharedStrings(items: string): Record<string, string> {
  return {
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`,
  };
}

function styles(formats: string, ids: readonly number[]): Record<string, string> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`).join("");
  return {
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
  };
}

describe("values", () => {
  it("reads numbers, texts, truth values and errors", () => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1"><v>1.5E-3</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#SPILL!</v></c></row>`,
      sharedStrings("<si><t>één</t></si>"),
    );
    expect(sheet.rows).toEqual([
      { row: 1, hidden: false, values: [0.0015, "één", true, { error: "#SPILL!" }] },
    ]);
  });

  it("keeps count of empty shared strings", () => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c></row>`,
      sharedStrings("<si><t>a</t></si><si/><si><t>c</t></si><si><t/></si>"),
    );
    expect(sheet.rows[0]?.values).toEqual(["c"]);
  });

  it("reads rich text as plain text, without its reading aids", () => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>`,
      sharedStrings(
        `<si><r><t>rijk</t></r><r><rPr><b/></rPr><t xml:space="preserve"> tekst</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>`,
      ),
    );
    expect(sheet.rows[0]?.values).toEqual(["rijk tekst", "東京"]);
  });

  it.each([
    ["an entity", "a &amp; b", "a & b"],
    ["a numbered sign", "&#xE9;&#128512;", "é😀"],
    ["a comment", "voor<!-- weg -->na", "voorna"],
    ["character data", "<![CDATA[a < b]]>", "a < b"],
    ["a sign that XML has no place for", "a_x000B_b", "a\u000bb"],
    ["what only looks like such a sign", "_x005F_x000B_", "_x000B_"],
  ])("reads %s in a shared string", (_, xml, expected) => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`,
      sharedStrings(`<si><t>${xml}</t></si>`),
    );
    expect(sheet.rows[0]?.values[0]).toBe(expected);
  });

  it("decodes the text of a formula once", () => {
    const sheet = firstSheet(`<row r="1"><c r="A1" t="str"><f>"&amp;lt;"</f><v>&amp;lt;é</v></c></row>`);
    expect(sheet.rows[0]?.values[0]).toBe("&lt;é");
  });

  it("reads inline strings with their blanks", () => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c></row>`,
    );
    expect(sheet.rows[0]?.values[0]).toBe(" a & b ");
  });

  it("places cells without an address behind one another", () => {
    const sheet = firstSheet(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>`,
    );
    expect(sheet.rows.map(({ row, values }) => [row, Object.entries(values)])).toEqual([
      [
        1,
        [
          ["0", 1],
          ["1", 2],
        ],
      ],
      [
        2,
        [
          ["2", 3],
          ["3", 4],
        ],
      ],
    ]);
  });

  it("makes a number of an ISO date", () => {
    const sheet = firstSheet(`<row r="1"><c r="A1" t="d"><v>2024-01-01T00:00:00Z</v></c></row>`);
    expect(sheet.rows[0]?.values[0]).toBe(45292);
  });
});

describe("what is empty costs nothing", () => {
  it("leaves formatted blank cells out", () => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1" s="0"/><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" s="0"/></row>`,
    );
    expect(sheet.rows.map(({ row, values }) => [row, Object.keys(values)])).toEqual([[1, ["1"]]]);
  });

  it("reads the last cell of the last row as one cell", () => {
    const sheet = firstSheet(`<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`);
    expect(sheet.rows.map(({ row, values }) => [row, Object.entries(values)])).toEqual([
      [1048576, [["16383", 7]]],
    ]);
  });

  it("reads 20,000 cells in the last column within a second or so", () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`,
    );
    expect(firstSheet(rows.join("")).rows).toHaveLength(20_000);
  });
});

describe("formulas", () => {
  it("tells a stored result from none", () => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><v>3</v></c></row>`,
    );
    expect(sheet.rows[0]?.formulas).toEqual(["calculated", "without-result", "without-result", "calculated"]);
    expect(Object.entries(sheet.rows[0]?.values ?? [])).toEqual([
      ["0", 2],
      ["3", ""],
      ["4", 3],
    ]);
  });

  it("sees the formula of a cell that shares it", () => {
    const sheet = firstSheet(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>`,
    );
    expect(sheet.rows.map(({ formulas }) => formulas)).toEqual([["calculated"], ["calculated"]]);
  });

  it.each([
    ["asks for it on opening", `<calcPr fullCalcOnLoad="1"/>`, "<f>1</f><v>1</v>", true],
    ["asks for it, and has no formula", `<calcPr fullCalcOnLoad="1"/>`, "<v>1</v>", false],
    [
      "was saved unfinished by hand",
      `<calcPr calcMode="manual" calcCompleted="0"/>`,
      "<f>1</f><v>1</v>",
      true,
    ],
    ["was saved finished by hand", `<calcPr calcMode="manual"/>`, "<f>1</f><v>1</v>", false],
    ["says nothing", "", "<f>1</f><v>1</v>", false],
  ])("a calculation is pending when the file %s: %s %s", (_, settings, cell, expected) => {
    const plain = smallWorkbook([{ rows: `<row r="1"><c r="A1">${cell}</c></row>` }]);
    const workbook = partText(plain, "xl/workbook.xml").replace("</workbook>", `${settings}</workbook>`);
    expect(readWorkbook(withParts(plain, { "xl/workbook.xml": workbook })).recalculationPending).toBe(
      expected,
    );
  });
});

describe("notations", () => {
  it("tells percentages and dates from other numbers, and says nothing of texts", () => {
    const cells = [0, 1, 2, 3].map((s) => `<c r="${"ABCD"[s] ?? ""}1" s="${s}"><v>0.35</v></c>`).join("");
    const sheet = firstSheet(
      `<row r="1">${cells}<c r="E1" s="1" t="str"><v>35%</v></c></row>`,
      styles(
        `<numFmt numFmtId="164" formatCode="&quot;dag&quot; 0"/><numFmt numFmtId="165" formatCode="[$-413]d mmmm yyyy"/>`,
        [0, 9, 165, 164],
      ),
    );
    expect(sheet.rows[0]?.notations).toEqual([undefined, "percentage", "date"]);
  });
});

describe("the workbook around the cells", () => {
  it("counts days from 1904 where the file does", () => {
    const plain = smallWorkbook([{}]);
    const workbook = partText(plain, "xl/workbook.xml").replace(
      "<sheets>",
      `<workbookPr date1904="true"/><sheets>`,
    );
    expect(readWorkbook(withParts(plain, { "xl/workbook.xml": workbook })).dateSystem).toBe("1904");
  });

  it("takes any sheet name", () => {
    const names = ["__proto__", "constructor", "toString", "a &amp; b"];
    const workbook = smallWorkbook(
      names.map((name, n) => ({ name, rows: `<row r="1"><c r="A1"><v>${n}</v></c></row>` })),
    );
    const { sheets } = readWorkbook(workbook);
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.values[0]])).toEqual([
      ["__proto__", 0],
      ["constructor", 1],
      ["toString", 2],
      ["a & b", 3],
    ]);
    expect(Object.keys({})).toEqual([]);
  });

  it("finds parts with absolute names, and elements with a prefix", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const plain = smallWorkbook([{}]);
    const workbook = withParts(plain, {
      "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:q="${relationships}"><x:sheets><x:sheet name="Invoer" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": partText(plain, "xl/_rels/workbook.xml.rels").replace(
        '"worksheets/',
        '"/xl/worksheets/',
      ),
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1" hidden="1"><x:c r="A1"><x:f>1</x:f><x:v>5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
    });
    expect(readWorkbook(workbook).sheets[0]).toEqual({
      name: "Invoer",
      visibility: "visible",
      rows: [{ row: 1, hidden: true, values: [5], formulas: ["calculated"] }],
      merges: [{ firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 }],
      tables: [],
    });
  });

  it("finds parts in a file that separates folders as Windows does", () => {
    const parts = Object.entries({
      "xl\\worksheets\\sheet1.xml": partText(
        smallWorkbook([{ rows: `<row r="1"><c r="A1"><v>4</v></c></row>` }]),
        "xl/worksheets/sheet1.xml",
      ),
    });
    const others = [
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
    ].map((name): [string, string] => [name.replaceAll("/", "\\"), partText(smallWorkbook([{}]), name)]);
    const workbook = zipSync(
      Object.fromEntries([...parts, ...others].map(([name, text]) => [name, strToU8(text)])),
    );
    expect(readWorkbook(workbook).sheets[0]?.rows[0]?.values).toEqual([4]);
  });

  it("reads parts in UTF-16", () => {
    const plain = smallWorkbook([{ rows: `<row r="1"><c r="A1" t="str"><v>één</v></c></row>` }]);
    const sheet = Buffer.from(`\ufeff${partText(plain, "xl/worksheets/sheet1.xml")}`, "utf16le");
    const parts = Object.fromEntries(
      ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"].map((name) => [
        name,
        strToU8(partText(plain, name)),
      ]),
    );
    const workbook = zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(sheet) });
    expect(readWorkbook(workbook).sheets[0]?.rows[0]?.values).toEqual(["één"]);
  });

  it("reads hidden rows, also where a filter hides them", () => {
    const sheet = firstSheet(
      `<row r="1" hidden="true"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"><c r="A2"><v>2</v></c></row>`,
    );
    expect(sheet.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  });
});
