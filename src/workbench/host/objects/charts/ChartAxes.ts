import { HostObject } from "../../protocol/HostObject";
import type { ChartModel } from "./ChartStore";
import { addKeptMembers, KeptObject } from "./keptMembers";

/** `chart.axes`. */
export class ChartAxes extends HostObject {
  constructor(private readonly chart: ChartModel) {
    super();
  }

  override get typeName(): string {
    return "ChartAxes";
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart.valueAxis);
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.categoryAxis);
  }
}

class ChartAxis extends KeptObject {
  override get typeName(): string {
    return "ChartAxis";
  }
  override get scalars(): readonly string[] {
    return ["NumberFormat", "ReversePlotOrder", "Position"];
  }
}

addKeptMembers(ChartAxis.prototype, ["NumberFormat", "ReversePlotOrder", "Position"]);
