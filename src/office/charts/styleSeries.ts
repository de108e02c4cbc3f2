import type { ChartContents } from "../../documents/reports/KeptSheet";

/** From dark to light: told apart in grey, on a screen and on paper. */
const greys = ["#1F3A5F", "#5B7FA6", "#9DB4CC", "#CBD7E3", "#E8EDF2"] as const;
const dashes = ["Continuous", "Dash", "RoundDot", "DashDot"] as const;
const markers = ["Circle", "Square", "Triangle", "Diamond"] as const;

/** How the series of a chart are told apart without colour: lines by dashes and markers, bars by how dark they are. */
export function styleSeries(series: Excel.ChartSeries, kind: ChartContents["kind"], index: number): void {
  if (kind === "line") {
    const colour = greys[index % 2] ?? greys[0];
    series.format.line.color = colour;
    series.format.line.lineStyle = dashes[index % dashes.length] ?? "Continuous";
    series.markerStyle = markers[index % markers.length] ?? "Circle";
    series.markerBackgroundColor = colour;
    series.markerForegroundColor = colour;
    return;
  }
  series.gapWidth = 60;
  if (kind === "range" && index === 0) {
    series.format.fill.clear();
    series.format.line.clear();
    return;
  }
  const shade = kind === "range" ? index - 1 : index;
  series.format.fill.setSolidColor(greys[shade % greys.length] ?? greys[0]);
  series.format.line.color = "#FFFFFF";
}
