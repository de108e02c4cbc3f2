import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { corpusFile, referenceWorkbook } from "./workbookFiles";

const read = (name: string): WorkbookSnapshot => readWorkbook(corpusFile(name));
const sheetOf = (name: string, index = 0): SheetSnapshot => read(name).sheets[index] as SheetSnapshot;
const valuesOf = (sheet: SheetSnapshot) => sheet.rows.map(({ row, values }) => [row, Object.entries(values)]);

/** Expected values: those that calamine's own tests state for these files, or as Excel shows the file. */
describe("files of calamine's tests", () => {
  it("any_sheets: a chart sheet is passed over, hidden and very hidden sheets are read", () => {
    const { sheets } = read("any_sheets.xlsx");
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Visible", "visible"],
      ["Hidden", "hidden"],
      ["VeryHidden", "very-hidden"],
    ]);
    expect(sheets[0]?.rows.slice(0, 3).map(({ values }) => values)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it("date_1904: days count from 1904", () => {
    const { dateSystem, sheets } = read("date_1904.xlsx");
    expect(dateSystem).toBe("1904");
    expect(sheets[0]?.rows.map(({ values }) => values[0])).toEqual([42735, 42736, 10.6320601851852]);
    expect(sheets[0]?.rows.map(({ notations }) => notations)).toEqual([["date"], ["date"], ["date"]]);
  });

  it("empty_sheet: no rows", () => {
    expect(sheetOf("empty_sheet.xlsx").rows).toEqual([]);
  });

  it("encoded_entities: an ampersand and a line end", () => {
    expect(sheetOf("encoded_entities.xlsx").rows.map(({ values }) => values)).toEqual([["&"], ["\n"]]);
  });

  it("errors: all seven, as Excel spells them", () => {
    expect(sheetOf("errors.xlsx").rows.map(({ values }) => values[0])).toEqual(
      ["#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A"].map((error) => ({ error })),
    );
  });

  it("has_x000D_: a line end of two signs", () => {
    expect(sheetOf("has_x000D_.xlsx").rows[0]?.values[0]).toBe("ABC\r\nDEF");
  });

  it("hyperlinks: the texts of the links", () => {
    expect(sheetOf("hyperlinks.xlsx").rows[0]?.values).toEqual(["calamine repo", "mail link"]);
  });

  it("inlineStr_with_value: the inline string, not the value beside it", () => {
    const rows = sheetOf("inlineStr_with_value.xlsx").rows;
    expect(rows[1]?.values.slice(3, 8)).toEqual([
      "1.",
      "RQ11610",
      "requirement",
      "Textual Requirement",
      "test",
    ]);
  });

  it("merge_cells: three merged ranges", () => {
    const sheet = sheetOf("merge_cells.xlsx");
    expect(sheet.merges.map((range) => Object.values(range).join(","))).toEqual([
      "1,0,1,1",
      "2,0,4,0",
      "2,1,4,3",
    ]);
    expect(sheet.rows[1]?.values).toEqual(["Column Merge", "Chunk Merged"]);
  });

  it("no-header: rows 1 and 2 are not there", () => {
    expect(valuesOf(sheetOf("no-header.xlsx"))).toEqual([
      [
        3,
        [
          ["0", "a"],
          ["1", 0],
        ],
      ],
      [
        4,
        [
          ["0", "b"],
          ["1", 1],
        ],
      ],
    ]);
  });

  it("pass_protected: refused, and said why", () => {
    expect(() => read("pass_protected.xlsx")).toThrow(
      expect.objectContaining({ code: "password-protected" }),
    );
  });

  it("richtext-namespaced: elements with a prefix", () => {
    const values = sheetOf("richtext-namespaced.xlsx").rows[0]?.values;
    expect(values?.[0]).toBe("inline string\nLine 2\nLine 3");
    expect(values?.[7]).toBe("shared string\nLine 2\nLine 3");
  });

  it("temperature-in-middle: cells keep their place", () => {
    expect(valuesOf(sheetOf("temperature-in-middle.xlsx"))).toEqual([
      [
        4,
        [
          ["1", "label"],
          ["2", "value"],
        ],
      ],
      [
        5,
        [
          ["1", "celsius"],
          ["2", 22.2222],
        ],
      ],
      [
        6,
        [
          ["1", "fahrenheit"],
          ["2", 72],
        ],
      ],
    ]);
  });

  it("temperature-table: two tables with their ranges", () => {
    const range = { firstRow: 1, firstColumn: 0, lastRow: 3, lastColumn: 1 };
    const table = { range, hasHeaderRow: true, hasTotalsRow: false };
    const { sheets } = read("temperature-table.xlsx");
    expect(sheets.map(({ tables }) => tables)).toEqual([
      [{ ...table, name: "Temperature" }],
      [{ ...table, name: "OtherTable" }],
    ]);
  });

  it("whitespace_trim: blanks that the file preserves are kept", () => {
    const { sheets } = read("whitespace_trim.xlsx");
    expect(sheets.map(({ rows }) => rows[1]?.values)).toEqual(
      Array.from({ length: 2 }, () => ["  line1\nline2  ", "  line1\nline2  "]),
    );
    expect(sheets[1]?.rows[0]?.values[1]).toBe("  preserved value  ");
    expect(sheets[1]?.rows[2]?.values[0]).toBe("日期 时间");
  });
});

describe("submission workbooks of Fingertips", () => {
  const names = ["upload-batch-invalid-data-type.xlsx", "upload-duplicate-rows.xlsx", "upload-new-data.xlsx"];

  it.each(names)("%s: a sheet that claims A1:XFD24 and has 1,034 merged ranges", (name) => {
    const { sheets } = read(name);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Notes", "PHOLIO"]);
    expect(sheets[0]?.merges).toHaveLength(1034);
    expect(sheets[0]?.rows.length).toBe(20);
    expect(sheets[1]?.rows[0]?.values.slice(0, 4)).toEqual(["IndicatorID", "Year", "YearRange", "Quarter"]);
  });

  it("upload-duplicate-rows: the same row twice", () => {
    const [, first, second] = sheetOf("upload-duplicate-rows.xlsx", 1).rows;
    expect(first?.values).toEqual(second?.values);
    expect(first?.values[0]).toBe(91491);
  });
});

describe("the workbook of CBS", () => {
  it("has six sheets, codes as text, and a header of several rows", () => {
    const { sheets } = read("cbs_jongvolwassenen_per_gemeente_1jan2024.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual([
      "Voorblad",
      "Inhoud",
      "Toelichting",
      "Bronbestanden",
      "Tabel1",
      "Tabel2",
    ]);
    const groningen = sheets[4]?.rows.find(({ row }) => row === 8)?.values;
    expect(groningen?.slice(0, 8)).toEqual(["0111", "GGD Groningen", 6122, 14178, 27417, 5891, 15410, 28303]);
  });
});

describe("the reference workbook", () => {
  it("has a table with a totals row, a very hidden sheet, formulas and notations", () => {
    const { sheets } = readWorkbook(referenceWorkbook);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Invoer", "visible"],
      ["Lijsten", "very-hidden"],
      ["Dash", "visible"],
    ]);
    expect(sheets[0]?.tables).toEqual([
      {
        name: "Tabel1",
        range: { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 3 },
        hasHeaderRow: true,
        hasTotalsRow: true,
      },
    ]);
    expect(sheets[0]?.rows[1]).toMatchObject({ values: [1002, "Man", 20, 40] });
    expect(sheets[0]?.rows[1]?.notations?.[3]).toBe("percentage");
    expect(sheets[0]?.rows[5]?.notations?.[7]).toBe("date");
    expect(sheets[0]?.rows[0]?.values[5]).toBe("rijk tekst");
    expect(sheets[0]?.rows[6]?.values[6]).toEqual({ error: "#DIV/0!" });
  });
});
