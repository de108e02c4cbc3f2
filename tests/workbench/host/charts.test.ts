import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { refusalCode } from "../../officeHost/refusalCode";

const workbook = gridWorkbook({
  Blad: {
    rows: [
      ["Jaar", "Aandeel"],
      ["2023", 0.1],
      ["2024", 0.2],
    ],
  },
});

describe("charts, behind the real office.js", () => {
  let opened: OpenedInHost;
  beforeEach(async () => {
    opened = await openInHost(workbook);
  });
  afterEach(() => {
    opened.close();
  });

  const inSheet = <Value>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>) =>
    Excel.run((context) => work(context.workbook.worksheets.getItem("Blad"), context));

  test("a chart tells what was set of it, and goes when it is deleted", async () => {
    await inSheet(async (sheet, context) => {
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("B2:B3"), "Columns");
      chart.name = "Verloop";
      chart.title.text = "Verloop van het aandeel";
      chart.left = 10;
      await context.sync();
    });
    const told = await inSheet(async (sheet, context) => {
      const chart = sheet.charts.getItem("verloop").load("name,chartType,left");
      const title = chart.title.load("text");
      const values = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      await context.sync();
      return [chart.name, chart.chartType, chart.left, title.text, values.value];
    });
    expect(told).toEqual(["Verloop", "LineMarkers", 10, "Verloop van het aandeel", "Blad!B2:B3"]);
    const left = await inSheet(async (sheet, context) => {
      sheet.charts.getItem("Verloop").delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
    expect(opened.host.unknown).toEqual([]);
  });

  test("a range tells how far it stands from the corner of its sheet, in points", async () => {
    const [first, second] = await inSheet(async (sheet, context) => {
      sheet.getRange("A1").format.columnWidth = 75;
      const ranges = [sheet.getRange("A1"), sheet.getRange("B1")].map((range) => range.load("left,top"));
      await context.sync();
      return ranges.map(({ left, top }) => [left, top]);
    });
    expect([first, second]).toEqual([
      [0, 0],
      [75, 0],
    ]);
  });

  test("what it does not know of charts it refuses by name", async () => {
    const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad");
    const asked = refusalCode(async (context) => {
      const sheet = sheetOf(context);
      sheet.charts.add("LineMarkers", sheet.getRange("B2:B3"), "Columns").plotArea.left = 3;
      await context.sync();
    });
    expect(await asked).toBe("ApiNotFound");
    expect(opened.host.unknown).toEqual([{ kind: "property", name: "PlotArea", of: "Chart" }]);
    const ofTable = refusalCode(async (context) => {
      const sheet = sheetOf(context);
      sheet.charts.add("LineMarkers", sheet.getRange("A1:B3"), "Auto");
      await context.sync();
    });
    expect(await ofTable).toBe("InvalidArgument");
  });
});
