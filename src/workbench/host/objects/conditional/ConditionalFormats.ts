import { intersection } from "../../grid/Rectangle";
import type { Place } from "../../grid/Place";
import { placeInGrid } from "../../grid/placeInGrid";
import { fromUniverRange, toUniverRange } from "../../grid/univerRange";
import { HostCollection } from "../../protocol/HostCollection";
import { fail } from "../../protocol/fail";
import type { HostModel } from "../HostModel";
import { ConditionalFormat } from "./ConditionalFormat";
import type { GridRule } from "./GridRule";

/** `range.conditionalFormats`. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  constructor(
    private readonly model: HostModel,
    private readonly place: Place,
  ) {
    super();
  }

  override get typeName(): string {
    return "ConditionalFormatCollection";
  }
  override get items(): readonly ConditionalFormat[] {
    const { sheet } = this.place;
    const touches = (range: Parameters<typeof fromUniverRange>[0]): boolean =>
      intersection(fromUniverRange(range), this.place) !== null;
    const rules = sheet.getConditionalFormattingRules().filter(({ ranges }) => ranges.some(touches));
    return rules.map(({ cfId }) => new ConditionalFormat(this.model, sheet, cfId, null));
  }

  Add(type: unknown): ConditionalFormat {
    if (type !== "CellValue" && type !== "Custom") {
      fail("InvalidArgument", `[host] conditional format ${String(type)} is not implemented`);
    }
    const cfId = `cf-${crypto.randomUUID()}`;
    const subType = type === "Custom" ? "formula" : "number";
    const ranges = [toUniverRange(placeInGrid(this.place))];
    const draft: GridRule = {
      cfId,
      stopIfTrue: false,
      ranges,
      rule: { type: "highlightCell", subType, style: {} },
    };
    return new ConditionalFormat(this.model, this.place.sheet, cfId, draft);
  }
  ClearAll(): void {
    for (const format of this.items) format.Delete();
  }
}
