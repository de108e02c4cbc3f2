import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { settled } from "../../officeHost/settled";
import { valuesOf } from "../../officeHost/valuesOf";

describe("which cells are what, behind the real office.js", () => {
  let opened: OpenedInHost;
  beforeEach(async () => {
    const rows = [
      ["a", 1, "=B1*2"],
      ["b", 2, "=B2*2"],
      ["c", null, "x"],
      ["d", 4, null],
    ];
    opened = await openInHost(gridWorkbook({ Blad: { rows } }));
  });
  afterEach(() => {
    expect(opened.host.unknown).toEqual([]);
    opened.close();
  });

  const onSheet = <Value>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>) =>
    Excel.run((context) => work(context.workbook.worksheets.getItem("Blad"), context));

  test("hidden rows are told per row; null says that some are", async () => {
    const hidden = await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const ranges = ["A2", "A1:A4", "A3:A4"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return ranges.map(({ rowHidden }) => rowHidden as boolean | null);
    });
    expect(hidden).toEqual([true, null, false]);
  });

  test("the visible cells leave the hidden rows out", async () => {
    const visible = await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      const areas = sheet.getRange("A1:B4").getSpecialCellsOrNullObject("Visible").load("address");
      await context.sync();
      return areas.address;
    });
    expect(visible).toBe("Blad!A1:B1,Blad!A4:B4");
  });

  test("formulas, constants and blanks are found, and no formulas is a null object", async () => {
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C4");
      const kinds = ["Formulas", "Constants", "Blanks"] as const;
      const areas = kinds.map((kind) => range.getSpecialCellsOrNullObject(kind).load("address"));
      const none = sheet.getRange("A1:A4").getSpecialCellsOrNullObject("Formulas").load("address");
      await context.sync();
      return [...areas.map(({ address }) => address), none.isNullObject];
    });
    const constants = "Blad!A1:B2,Blad!A3,Blad!C3,Blad!A4:B4";
    expect(found).toEqual(["Blad!C1:C2", constants, "Blad!B3,Blad!C4", true]);
  });

  test("merged cells are found whole, also from one of them", async () => {
    const merged = await onSheet(async (sheet, context) => {
      sheet.getRange("E1:F2").merge();
      await context.sync();
      const areas = sheet.getRange("F1:F3").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("A1:C4").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [areas.address, none.isNullObject];
    });
    expect(merged).toEqual(["Blad!E1:F2", true]);
  });

  test("a text is looked for in formulas and in values", async () => {
    const found = await onSheet(async (sheet, context) => {
      const formulas = sheet
        .findAllOrNullObject("B1*", { completeMatch: false, matchCase: false })
        .load("address");
      const values = sheet.getRange("A1:A4").findOrNullObject("C", { completeMatch: true }).load("address");
      const cased = sheet.findAllOrNullObject("C", { completeMatch: true, matchCase: true }).load("address");
      await context.sync();
      return [formulas.address, values.address, cased.isNullObject];
    });
    expect(found).toEqual(["Blad!C1", "Blad!A3", true]);
  });

  test("a spill is known from its formula and from any of its cells", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("H1").formulas = [["=SEQUENCE(3,2)"]];
      await context.sync();
    });
    const values = await settled(
      () => valuesOf("Blad", "H1:I3"),
      (rows) => rows[2]?.[1] === 6,
    );
    expect(values).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const spill = await onSheet(async (sheet, context) => {
      const area = sheet.getRange("H1").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("I3").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      const formulas = sheet.getRange("H1:I1").load("formulas");
      const found = sheet.findAllOrNullObject("SEQUENCE", {}).load("address");
      const ranges = ["H1:I3", "G1:I1", "A1"].map((address) => sheet.getRange(address).load("hasSpill"));
      await context.sync();
      const hasSpill = ranges.map((range) => range.hasSpill as boolean | null);
      return [area.address, parent.address, none.isNullObject, ...hasSpill, formulas.formulas, found.address];
    });
    expect(spill).toEqual([
      "Blad!H1:I3",
      "Blad!H1",
      true,
      true,
      null,
      false,
      [["=SEQUENCE(3,2)", 2]],
      "Blad!H1",
    ]);
  });
});
