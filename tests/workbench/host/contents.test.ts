import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { refusalCode } from "../../officeHost/refusalCode";
import { settled } from "../../officeHost/settled";
import { valuesOf } from "../../officeHost/valuesOf";

describe("what is in the cells, behind the real office.js", () => {
  let opened: OpenedInHost;
  beforeEach(async () => {
    opened = await openInHost(gridWorkbook({ Blad: { rows: [["a", 1, true, null, "=B1+1"]] } }));
  });
  afterEach(() => {
    expect(opened.host.unknown).toEqual([]);
    opened.close();
  });

  const load = (address: string, properties: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad").getRange(address).load(properties);
      await context.sync();
      return range.toJSON();
    });
  const write = (change: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Blad"));
      await context.sync();
    });

  test("text, number, boolean and blank come as they are, and a blank is empty text", async () => {
    const { values, valueTypes } = await load("A1:D1", "values,valueTypes");
    expect(values).toEqual([["a", 1, true, ""]]);
    expect(valueTypes).toEqual([["String", "Double", "Boolean", "Empty"]]);
  });

  test("a formula is told apart from its value", async () => {
    await settled(
      () => valuesOf("Blad", "E1"),
      ([row]) => row?.[0] === 2,
    );
    const { values, formulas } = await load("D1:E1", "values,formulas");
    expect(values).toEqual([["", 2]]);
    expect(formulas).toEqual([["", "=B1+1"]]);
  });

  test("a written formula computes, a written number format shows in the text", async () => {
    await write((sheet) => {
      sheet.getRange("A2:B2").values = [[12.5, "=A2*2"]];
      sheet.getRange("A2").numberFormat = [["0.00"]];
    });
    const values = await settled(
      () => valuesOf("Blad", "A2:B2"),
      ([row]) => row?.[1] === 25,
    );
    const { text, numberFormat, numberFormatCategories } = await load(
      "A2:B2",
      "text,numberFormat,numberFormatCategories",
    );
    expect(values).toEqual([[12.5, 25]]);
    expect(text?.[0]?.[0]).toBe("12.50");
    expect(numberFormat).toEqual([["0.00", "General"]]);
    expect(numberFormatCategories).toEqual([["Number", "General"]]);
  });

  test("null leaves a cell as it is, empty text clears it", async () => {
    await write((sheet) => {
      sheet.getRange("A1:C1").values = [[null, "", "b"]];
    });
    expect(await valuesOf("Blad", "A1:C1")).toEqual([["a", "", "b"]]);
  });

  test("in a cell with text format a code of digits stays text", async () => {
    await write((sheet) => {
      sheet.getRange("A3:A4").numberFormat = [["@"], ["General"]];
      sheet.getRange("A3:A4").values = [["007"], ["007"]];
    });
    expect(await valuesOf("Blad", "A3:A4")).toEqual([["007"], [7]]);
  });

  test("values of another shape than the range are refused", async () => {
    const code = await refusalCode(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange("A1:B1").values = [[1]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("writing below the grid's last row makes the sheet larger", async () => {
    await write((sheet) => {
      sheet.getRange("A5000").values = [["ver weg"]];
    });
    expect(await valuesOf("Blad", "A5000")).toEqual([["ver weg"]]);
  });

  test("a fill and a font are kept, and are null where cells differ", async () => {
    await write((sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFF2CC";
      sheet.getRange("A1").format.font.bold = true;
    });
    const { format: one } = await load("A1", "format/fill/color,format/font/bold");
    const { format: both } = await load("A1:B1", "format/fill/color,format/font/bold");
    expect([one?.fill?.color, one?.font?.bold]).toEqual(["#FFF2CC", true]);
    expect([both?.fill?.color, both?.font?.bold]).toEqual([null, null]);
  });

  test("more than five million cells have no values, as in Excel", async () => {
    const { values, cellCount } = await load("A:F", "values,cellCount");
    expect(values).toBeNull();
    expect(cellCount).toBe(6 * 1_048_576);
  });

  test("the used range counts cells with a format only when they are asked for", async () => {
    await write((sheet) => {
      sheet.getRange("H9").format.fill.color = "#FF0000";
    });
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad");
      const ranges = [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject(false)];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Blad!A1:E1", "Blad!A1:H9"]);
  });
});
