import { HostObject } from "../../protocol/HostObject";
import { fail } from "../../protocol/fail";
import { textArgument } from "../../protocol/textArgument";
import type { HostModel } from "../HostModel";
import { ChartAxes } from "./ChartAxes";
import { ChartLegend } from "./ChartLegend";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";
import type { ChartModel } from "./ChartStore";

const frame = ["Left", "Top", "Width", "Height"] as const;

/** `Excel.Chart`: kept, not drawn. */
export class HostChart extends HostObject {
  constructor(
    private readonly model: HostModel,
    private readonly chartId: string,
  ) {
    super();
  }

  override get typeName(): string {
    return "Chart";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Name", "ChartType", ...frame];
  }

  get Id(): string {
    return this.chartId;
  }
  get Name(): string {
    return String(this.#chart.chart["Name"]);
  }
  set Name(name: unknown) {
    this.#chart.chart["Name"] = textArgument(name);
  }
  get ChartType(): unknown {
    return this.#chart.chart["ChartType"];
  }
  get Left(): unknown {
    return this.#chart.chart["Left"];
  }
  set Left(points: unknown) {
    this.#place("Left", points);
  }
  get Top(): unknown {
    return this.#chart.chart["Top"];
  }
  set Top(points: unknown) {
    this.#place("Top", points);
  }
  get Width(): unknown {
    return this.#chart.chart["Width"];
  }
  set Width(points: unknown) {
    this.#place("Width", points);
  }
  get Height(): unknown {
    return this.#chart.chart["Height"];
  }
  set Height(points: unknown) {
    this.#place("Height", points);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.#chart.title);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.#chart);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.#chart);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#chart);
  }

  Delete(): void {
    this.model.charts.remove(this.#chart.id);
  }

  get #chart(): ChartModel {
    return this.model.charts.chart(this.chartId);
  }
  #place(name: (typeof frame)[number], points: unknown): void {
    if (typeof points !== "number" || points < 0) fail("InvalidArgument");
    this.#chart.chart[name] = points;
  }
}
