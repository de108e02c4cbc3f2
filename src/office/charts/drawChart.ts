import type { ChartContents } from "../../documents/reports/KeptSheet";
import { cellsOf } from "../corners";
import type { ChartRanges } from "./chartRanges";
import type { ChartFrame } from "./StandingChart";
import { styleSeries } from "./styleSeries";

const types = { range: "BarStacked", line: "LineMarkers", stacked: "BarStacked100" } as const;
const formats = { percentage: "0%", number: "General" } as const;

/**
 * Draws one chart of ours. Office has no alternative text for charts (as of ExcelApi 1.19): its title says what it shows,
 * and the table beside it holds every number of it.
 */
export function drawChart(
  sheet: Excel.Worksheet,
  contents: ChartContents,
  { categories, series }: ChartRanges,
  frame: ChartFrame,
): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(types[contents.kind], cellsOf(sheet, first.cells), "Columns");
  chart.name = contents.name;
  chart.title.text = contents.title;
  const all = [
    chart.series.getItemAt(0),
    ...others.map(({ header, cells }) => {
      const added = chart.series.add(header);
      added.setValues(cellsOf(sheet, cells));
      return added;
    }),
  ];
  all.forEach((one, index) => {
    one.name = series[index]?.header ?? "";
    one.setXAxisValues(cellsOf(sheet, categories));
    styleSeries(one, contents.kind, index);
  });
  styleAxes(chart, contents);
  styleLegend(chart, contents);
  chart.left = frame.left;
  chart.top = frame.top;
  chart.width = frame.width;
  chart.height = frame.height;
}

function styleAxes({ axes }: Excel.Chart, { kind, format }: ChartContents): void {
  axes.valueAxis.numberFormat = kind === "stacked" ? formats.percentage : formats[format];
  if (kind === "line") return;
  // Bars are drawn from below: turned round, the first row of the table is the first bar.
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.position = "Maximum";
}

/** One line, or one bar with an invisible one before it, is named by the title. */
function styleLegend({ legend }: Excel.Chart, { kind, series }: ChartContents): void {
  const shown = kind === "range" ? series.length - 1 : series.length;
  legend.visible = shown > 1;
  if (shown < 2) return;
  legend.position = "Bottom";
  if (kind === "range") legend.legendEntries.getItemAt(0).visible = false;
}
