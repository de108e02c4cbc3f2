import type { ChartContents, KeptSheet } from "../../src/documents/reports/KeptSheet";

export const rangeChart: ChartContents = {
  name: "Doelbereik bereik A1",
  title: "Bereik van doel A1",
  alternativeText: "Bereik van doel A1: Ouderen 10% tot 20%, Jongeren 30% tot 50%.",
  kind: "range",
  categories: "Groep",
  series: ["Ondergrens", "Breedte"],
  firstRow: 0,
  lastRow: 1,
  format: "percentage",
};

export const lineChart: ChartContents = {
  name: "Doelbereik verloop I1",
  title: "Verloop van I1",
  alternativeText: "Verloop van I1: 2023 is 4, 2024 is 5.",
  kind: "line",
  categories: "Groep",
  series: ["Ondergrens", "Breedte"],
  firstRow: 2,
  lastRow: 3,
  format: "number",
};

export const stackedChart: ChartContents = {
  name: "Doelbereik antwoorden S1",
  title: "Antwoorden op S1",
  alternativeText: "Antwoorden op S1: oneens 40%, eens 60%.",
  kind: "stacked",
  categories: "Groep",
  series: ["Ondergrens", "Breedte"],
  firstRow: 0,
  lastRow: 0,
  format: "percentage",
};

/** A small sheet of figures with charts over it. */
export function figuresSheet(rows: KeptSheet["rows"], charts: readonly ChartContents[]): KeptSheet {
  return {
    name: "Grafieken",
    tableName: "Grafieken",
    columns: [
      { header: "Kenmerk", width: 12, format: "text" },
      { header: "Groep", width: 20, format: "text" },
      { header: "Ondergrens", width: 12, format: "percentage" },
      { header: "Breedte", width: 12, format: "percentage" },
      { header: "Stand", width: 12, format: "text" },
    ],
    rows,
    note: ["Doelbereik 1.0, 22-11-2026"],
    keyColumn: "Kenmerk",
    noteColumns: [],
    goneColumn: "Stand",
    gone: "niet meer in gebruik",
    standing: "actueel",
    charts,
  };
}

export const figureRows: KeptSheet["rows"] = [
  ["g1", "Ouderen", 0.1, 0.1, "actueel"],
  ["g2", "Jongeren", 0.3, 0.2, "actueel"],
  ["p1", "2023", 4, 1, "actueel"],
  ["p2", "2024", 5, 2, "actueel"],
];
