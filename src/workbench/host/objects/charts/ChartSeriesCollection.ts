import { HostCollection } from "../../protocol/HostCollection";
import { fail } from "../../protocol/fail";
import { textArgument } from "../../protocol/textArgument";
import { RangeAddressing } from "../RangeAddressing";
import { ChartSeriesFormat } from "./ChartSeriesFormat";
import type { ChartModel, SeriesModel } from "./ChartStore";
import { addKeptMembers, KeptObject } from "./keptMembers";
import { newSeries } from "./newChart";

/** `chart.series`. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly chart: ChartModel) {
    super();
  }

  override get typeName(): string {
    return "ChartSeriesCollection";
  }
  override get items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(series));
  }

  Add(name: unknown, index: unknown): ChartSeries {
    if (index !== null && index !== undefined) fail("InvalidArgument", "[host] a series is only added last");
    const series = newSeries(textArgument(name), "");
    this.chart.series.push(series);
    return new ChartSeries(series);
  }
}

const memberNames = ["Name", "GapWidth", "MarkerStyle", "MarkerBackgroundColor", "MarkerForegroundColor"];

/** One of `chart.series`. */
class ChartSeries extends KeptObject {
  constructor(private readonly model: SeriesModel) {
    super(model.series);
  }

  override get typeName(): string {
    return "ChartSeries";
  }
  override get scalars(): readonly string[] {
    return memberNames;
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.model);
  }

  SetValues(source: unknown): void {
    this.model.values = addressOf(source);
  }
  SetXAxisValues(source: unknown): void {
    this.model.categories = addressOf(source);
  }
  GetDimensionDataSourceString(dimension: unknown): string {
    return dimension === "Categories"
      ? (this.model.categories ?? fail("InvalidArgument"))
      : this.model.values;
  }
}

const addressOf = (source: unknown): string =>
  source instanceof RangeAddressing ? source.Address : fail("InvalidArgument");

addKeptMembers(ChartSeries.prototype, memberNames);
