import { HostCollection } from "../protocol/HostCollection";
import type { HostRange } from "./HostRange";

/** `RangeAreas.areas`. */
export class RangeCollection extends HostCollection<HostRange> {
  constructor(override readonly items: readonly HostRange[]) {
    super();
  }

  override get typeName(): string {
    return "RangeCollection";
  }
}
