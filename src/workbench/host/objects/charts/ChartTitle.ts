import { addKeptMembers, KeptObject } from "./keptMembers";

/** `chart.title`. */
export class ChartTitle extends KeptObject {
  override get typeName(): string {
    return "ChartTitle";
  }
  override get scalars(): readonly string[] {
    return ["Text", "Visible"];
  }
}

addKeptMembers(ChartTitle.prototype, ["Text", "Visible"]);
