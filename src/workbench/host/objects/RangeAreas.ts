import { placeAddress } from "../grid/Place";
import { HostObject } from "../protocol/HostObject";
import type { HostRange } from "./HostRange";
import { RangeCollection } from "./RangeCollection";

/** `Excel.RangeAreas`: several ranges of one sheet. */
export class RangeAreas extends HostObject {
  constructor(private readonly ranges: readonly HostRange[]) {
    super();
  }

  override get typeName(): string {
    return "RangeAreas";
  }
  override get scalars(): readonly string[] {
    return ["Address", "AreaCount", "CellCount"];
  }
  override get isReferencable(): boolean {
    return true;
  }

  get Address(): string {
    return this.ranges.map(({ place }) => placeAddress(place)).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, { place }) => sum + place.rows * place.columns, 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}
