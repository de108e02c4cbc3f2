import { HostObject } from "../../protocol/HostObject";
import { textArgument } from "../../protocol/textArgument";
import type { SeriesModel } from "./ChartStore";
import { addKeptMembers, KeptObject } from "./keptMembers";

/** `series.format`. */
export class ChartSeriesFormat extends HostObject {
  constructor(private readonly series: SeriesModel) {
    super();
  }

  override get typeName(): string {
    return "ChartSeriesFormat";
  }
  get Fill(): ChartFill {
    return new ChartFill(this.series.fill);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series.line);
  }
}

/** Office does not give a fill back. */
class ChartFill extends KeptObject {
  override get typeName(): string {
    return "ChartFill";
  }
  Clear(): void {
    this.kept["Color"] = "";
  }
  SetSolidColor(colour: unknown): void {
    this.kept["Color"] = textArgument(colour);
  }
}

class ChartLineFormat extends KeptObject {
  override get typeName(): string {
    return "ChartLineFormat";
  }
  override get scalars(): readonly string[] {
    return ["Color", "LineStyle"];
  }
  Clear(): void {
    this.kept["LineStyle"] = "None";
  }
}

addKeptMembers(ChartLineFormat.prototype, ["Color", "LineStyle"]);
