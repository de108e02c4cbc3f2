import { fail } from "../../protocol/fail";
import type { KeptValues } from "./keptMembers";

/** A chart as the host keeps it; ranges as addresses with the name of their sheet. */
export interface ChartModel {
  readonly id: string;
  readonly sheetId: string;
  readonly chart: KeptValues;
  readonly title: KeptValues;
  readonly legend: KeptValues;
  readonly legendEntries: readonly KeptValues[];
  readonly valueAxis: KeptValues;
  readonly categoryAxis: KeptValues;
  readonly series: SeriesModel[];
}

export interface SeriesModel {
  readonly series: KeptValues;
  readonly fill: KeptValues;
  readonly line: KeptValues;
  values: string;
  categories: string | null;
}

/** The charts of the workbook. The grid cannot draw them, and they are not in its history of changes. */
export class ChartStore {
  #charts: readonly ChartModel[] = [];

  get all(): readonly ChartModel[] {
    return this.#charts;
  }
  of(sheetId: string): readonly ChartModel[] {
    return this.#charts.filter((chart) => chart.sheetId === sheetId);
  }
  chart(id: string): ChartModel {
    return this.#charts.find((chart) => chart.id === id) ?? fail("ItemNotFound");
  }
  add(chart: ChartModel): void {
    this.#charts = [...this.#charts, chart];
  }
  remove(id: string): void {
    this.#charts = this.#charts.filter((chart) => chart.id !== id);
  }
}
