import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { settled } from "../../officeHost/settled";
import { valuesOf } from "../../officeHost/valuesOf";

describe("the workbook as a whole, behind the real office.js", () => {
  let opened: OpenedInHost;
  beforeEach(async () => {
    opened = await openInHost(gridWorkbook({ Normen: { rows: [[7.5], [3.5]] }, "Blad 2": { rows: [] } }));
  });
  afterEach(() => {
    expect(opened.host.unknown).toEqual([]);
    opened.close();
  });

  test("a custom XML part is found by its namespace, changed and deleted", async () => {
    const own = (context: Excel.RequestContext) =>
      context.workbook.customXmlParts.getByNamespace("urn:voorbeeld").getOnlyItemOrNullObject();
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<?xml version="1.0"?><a xmlns="urn:voorbeeld">1</a>');
      context.workbook.customXmlParts.add('<b xmlns="urn:anders"/>');
      await context.sync();
    });
    const xml = await Excel.run(async (context) => {
      own(context).setXml('<a xmlns="urn:voorbeeld">2</a>');
      const text = own(context).getXml();
      await context.sync();
      return text.value;
    });
    expect(xml).toBe('<a xmlns="urn:voorbeeld">2</a>');
    const isGone = await Excel.run(async (context) => {
      own(context).delete();
      await context.sync();
      const part = own(context).load("id");
      await context.sync();
      return part.isNullObject;
    });
    expect(isGone).toBe(true);
  });

  test("settings are kept, and one that is not there is a null object", async () => {
    const settings = await Excel.run(async (context) => {
      context.workbook.settings.add("keuze", { taal: "nl" });
      const kept = context.workbook.settings.getItemOrNullObject("keuze").load("value");
      const none = context.workbook.settings.getItemOrNullObject("weg").load("value");
      await context.sync();
      return [kept.value, none.isNullObject];
    });
    expect(settings).toEqual([{ taal: "nl" }, true]);
  });

  test("names of cells and of constants work in formulas", async () => {
    const named = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("AlleNormen", worksheets.getItem("Normen").getRange("A1:A2"));
      names.add("Streefwaarde", "=0.85");
      worksheets.getItem("Blad 2").getRange("A1:A2").formulas = [["=SUM(AlleNormen)"], ["=Streefwaarde*100"]];
      const name = names.getItem("AlleNormen").load("formula,type,scope");
      const range = names.getItem("AlleNormen").getRange().load("address");
      await context.sync();
      return [name.formula, name.type, name.scope, range.address];
    });
    expect(named).toEqual(["=Normen!$A$1:$A$2", "Range", "Workbook", "Normen!A1:A2"]);
    const computed = await settled(
      () => valuesOf("Blad 2", "A1:A2"),
      ([row]) => row?.[0] === 11,
    );
    expect(computed).toEqual([[11], [85]]);
  });

  test("a new sheet comes last and is not shown", async () => {
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Controle");
      worksheets.load("items/name,items/position,items/visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [worksheets.items.map(({ name }) => name), active.name];
    });
    expect(seen).toEqual([["Normen", "Blad 2", "Controle"], "Normen"]);
  });

  test("a very hidden sheet says so and cannot be activated", async () => {
    const visibility = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad 2");
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      await context.sync();
      return sheet.visibility;
    });
    expect(visibility).toBe("VeryHidden");
  });

  test("selecting a range shows its sheet, and the selection is read back", async () => {
    const selected = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad 2").getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(["'Blad 2'!B2:C3", "'Blad 2'!B2"]);
  });

  test.each([
    [undefined, 1462],
    ["1904", 0],
  ])("DATE(1904,1,1) tells the date system: %s gives %i", async (dateSystem, serial) => {
    if (dateSystem) opened.api.getActiveWorkbook()?.setCustomMetadata({ dateSystem });
    const value = await Excel.run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      return result.value;
    });
    expect(value).toBe(serial);
  });

  test("it is Dutch and calculates by itself", async () => {
    const facts = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode,calculationState,decimalSeparator");
      application.cultureInfo.load("name");
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      context.workbook.load("readOnly");
      context.workbook.protection.load("protected");
      await context.sync();
      const { calculationMode, calculationState, decimalSeparator, cultureInfo } = application;
      const isLocked = [context.workbook.readOnly, context.workbook.protection.protected];
      return [calculationMode, calculationState, decimalSeparator, cultureInfo.name, ...isLocked];
    });
    expect(facts).toEqual(["Automatic", "Done", ",", "nl-NL", false, false]);
  });
});
