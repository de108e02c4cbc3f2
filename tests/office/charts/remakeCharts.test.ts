import { writeKeptSheets } from "../../../src/office/writeKeptSheets";
import { valuesOf } from "../../officeHost/valuesOf";
import { open } from "../opened";
import { figureRows, figuresSheet, lineChart, rangeChart, stackedChart } from "../../keptSheets/figuresSheet";

const name = "Grafieken";

/** The charts of a sheet as Office tells them. */
async function charts() {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem(name).charts;
    all.load("items/name,items/chartType,items/left,items/top,items/width,items/height");
    await context.sync();
    const asked = all.items.map((chart) => ({
      chart,
      title: chart.title.load("text"),
      legend: chart.legend.load("visible"),
      valueAxis: chart.axes.valueAxis.load("numberFormat"),
      categoryAxis: chart.axes.categoryAxis.load("reversePlotOrder,position"),
      series: chart.series.load("items/name,items/markerStyle"),
    }));
    await context.sync();
    const details = asked.map(({ series }) =>
      series.items.map((one) => ({
        one,
        values: one.getDimensionDataSourceString("Values"),
        categories: one.getDimensionDataSourceString("Categories"),
        line: one.format.line.load("lineStyle"),
      })),
    );
    await context.sync();
    return asked.map(({ chart, title, legend, valueAxis, categoryAxis }, index) => ({
      name: chart.name,
      type: chart.chartType,
      frame: [chart.left, chart.top, chart.width, chart.height],
      title: title.text,
      legend: legend.visible,
      format: valueAxis.numberFormat as string,
      reversed: categoryAxis.reversePlotOrder,
      series: (details[index] ?? []).map(({ one, values, categories, line }) => ({
        name: one.name,
        values: values.value,
        categories: categories.value,
        line: line.lineStyle,
        marker: one.markerStyle,
      })),
    }));
  });
}

describe("charts of a report sheet", () => {
  it("stand right of the table, over the rows they are said to be over", async () => {
    const { host } = await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([figuresSheet(figureRows, [rangeChart, lineChart, stackedChart])]);
    const fills = host.charts.all.map(({ series }) => series.map(({ fill }) => fill["Color"]));
    expect(fills).toEqual([
      ["", "#1F3A5F"],
      ["Automatic", "Automatic"],
      ["#1F3A5F", "#5B7FA6"],
    ]);
    const [range, line, stacked] = await charts();
    expect(range).toMatchObject({
      name: rangeChart.name,
      type: "BarStacked",
      title: rangeChart.title,
      legend: false,
      format: "0%",
      reversed: true,
      series: [
        { name: "Ondergrens", values: "Grafieken!C4:C5", categories: "Grafieken!B4:B5" },
        { name: "Breedte", values: "Grafieken!D4:D5", categories: "Grafieken!B4:B5" },
      ],
    });
    expect(line).toMatchObject({
      type: "LineMarkers",
      legend: true,
      format: "General",
      reversed: false,
      series: [
        { values: "Grafieken!C6:C7", line: "Continuous", marker: "Circle" },
        { values: "Grafieken!D6:D7", line: "Dash", marker: "Square" },
      ],
    });
    expect(stacked).toMatchObject({ type: "BarStacked100", legend: true, format: "0%" });
    expect(line?.frame[0]).toBe(range?.frame[0]);
    expect(Number(line?.frame[1]) - Number(range?.frame[1])).toBe(300);
  });

  it("are made again where people put them and as large; one that is no longer given goes, those of people stay", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([figuresSheet(figureRows, [rangeChart, lineChart])]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const moved = sheet.charts.getItem(rangeChart.name);
      moved.left = 30;
      moved.top = 400;
      moved.width = 250;
      moved.height = 150;
      const own = sheet.charts.add("LineMarkers", sheet.getRange("C4:C5"), "Columns");
      own.name = "Van mij";
      own.series.getItemAt(0).setXAxisValues(sheet.getRange("B4:B5"));
      await context.sync();
    });
    await writeKeptSheets([figuresSheet(figureRows, [rangeChart])]);
    const standing = await charts();
    expect(standing.map((chart) => [chart.name, chart.frame])).toEqual([
      ["Van mij", expect.anything()],
      [rangeChart.name, [30, 400, 250, 150]],
    ]);
  });

  it("find their rows in the order given, and what people added goes with its row", async () => {
    await open({ Blad1: { rows: [["x"]] } });
    await writeKeptSheets([figuresSheet(figureRows, [rangeChart])]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("F3:F7").values = [["Van ons"], ["bij g1"], [""], ["bij p1"], [""]];
      context.workbook.tables.getItem(name).resize("A3:F7");
      await context.sync();
    });
    const [g1, g2, p1] = figureRows;
    const turned = [["n1", "Nieuw", 0.5, 0.1, "actueel"], g2, g1].map((row) => row ?? []);
    await writeKeptSheets([figuresSheet(turned, [{ ...rangeChart, lastRow: 2 }])]);
    expect(await valuesOf(name, "A4:F8")).toEqual([
      ["n1", "Nieuw", 0.5, 0.1, "actueel", ""],
      ["g2", "Jongeren", 0.3, 0.2, "actueel", ""],
      ["g1", "Ouderen", 0.1, 0.1, "actueel", "bij g1"],
      ["p1", p1?.[1], 4, 1, "niet meer in gebruik", "bij p1"],
      ["p2", "2024", 5, 2, "niet meer in gebruik", ""],
    ]);
    expect((await charts())[0]?.series[0]?.values).toBe("Grafieken!C4:C6");
  });

  it("leaves out a chart of which people took a column away", async () => {
    await open({
      Grafieken: {
        rows: [
          ["Kenmerk", "Groep", "Ondergrens"],
          ["g1", "Ouderen", 0.1],
        ],
        tables: { Grafieken: [1, 2] },
      },
    });
    await writeKeptSheets([figuresSheet(figureRows, [rangeChart, lineChart])]);
    expect(await charts()).toEqual([]);
  });
});
