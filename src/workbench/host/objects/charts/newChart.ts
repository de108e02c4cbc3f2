import type { ChartModel, SeriesModel } from "./ChartStore";

/** A chart with what Excel gives a new one, as far as we know: a name, a legend, a place. */
export function newChart(sheetId: string, type: string, number: number, values: string): ChartModel {
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    sheetId,
    chart: { Name: `Grafiek ${number}`, ChartType: type, Left: 200, Top: 100, Width: 360, Height: 216 },
    title: { Text: "Grafiektitel", Visible: true },
    legend: { Visible: true, Position: "Right" },
    legendEntries: Array.from({ length: 8 }, () => ({ Visible: true })),
    valueAxis: { NumberFormat: "General", ReversePlotOrder: false, Position: "Automatic" },
    categoryAxis: { NumberFormat: "General", ReversePlotOrder: false, Position: "Automatic" },
    series: [newSeries("Reeks1", values)],
  };
}

export function newSeries(name: string, values: string): SeriesModel {
  return {
    series: { Name: name, GapWidth: 150, MarkerStyle: "Automatic" },
    fill: { Color: "Automatic" },
    line: { Color: "Automatic", LineStyle: "Automatic" },
    values,
    categories: null,
  };
}
