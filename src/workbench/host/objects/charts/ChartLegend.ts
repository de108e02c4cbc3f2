import { HostCollection } from "../../protocol/HostCollection";
import type { ChartModel } from "./ChartStore";
import { addKeptMembers, KeptObject } from "./keptMembers";

/** `chart.legend`. */
export class ChartLegend extends KeptObject {
  constructor(private readonly chart: ChartModel) {
    super(chart.legend);
  }

  override get typeName(): string {
    return "ChartLegend";
  }
  override get scalars(): readonly string[] {
    return ["Visible", "Position"];
  }
  get LegendEntries(): LegendEntries {
    return new LegendEntries(this.chart);
  }
}

class LegendEntries extends HostCollection<LegendEntry> {
  constructor(private readonly chart: ChartModel) {
    super();
  }

  override get typeName(): string {
    return "ChartLegendEntryCollection";
  }
  override get items(): readonly LegendEntry[] {
    const entries = this.chart.legendEntries.slice(0, this.chart.series.length);
    return entries.map((entry) => new LegendEntry(entry));
  }
}

class LegendEntry extends KeptObject {
  override get typeName(): string {
    return "ChartLegendEntry";
  }
  override get scalars(): readonly string[] {
    return ["Visible"];
  }
}

addKeptMembers(ChartLegend.prototype, ["Visible", "Position"]);
addKeptMembers(LegendEntry.prototype, ["Visible"]);
