import type { FWorksheet } from "@univerjs/sheets/facade";
import { fromUniverRange } from "../../grid/univerRange";
import { HostObject } from "../../protocol/HostObject";
import { fail } from "../../protocol/fail";
import type { HostModel } from "../HostModel";
import { CellValueFormat } from "./CellValueFormat";
import type { ConditionOwner } from "./ConditionOwner";
import { CustomFormat } from "./CustomFormat";
import type { GridCondition, GridRule } from "./GridRule";

const typeNames: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

/** One of `range.conditionalFormats`. The grid judges a rule once it is there, so it waits here for its condition. */
export class ConditionalFormat extends HostObject implements ConditionOwner {
  constructor(
    private readonly model: HostModel,
    readonly sheet: FWorksheet,
    private readonly ruleId: string,
    private draft: GridRule | null,
  ) {
    super();
  }

  override get typeName(): string {
    return "ConditionalFormat";
  }
  override get scalars(): readonly string[] {
    return ["Id", "Type", "Priority", "StopIfTrue"];
  }

  get rule(): GridRule {
    const stored = this.sheet.getConditionalFormattingRules().find(({ cfId }) => cfId === this.ruleId);
    return this.draft ?? (stored as GridRule | undefined) ?? fail("ItemNotFound");
  }

  change(condition: Partial<GridCondition>, stopIfTrue = this.rule.stopIfTrue): void {
    const before = this.rule;
    const rule: GridRule = { ...before, stopIfTrue, rule: { ...before.rule, ...condition } };
    const subUnitId = this.sheet.getSheetId();
    if (rule.rule.value === undefined) {
      this.draft = rule;
    } else if (this.draft) {
      this.draft = null;
      this.model.grid.run("sheet.command.add-conditional-rule", { subUnitId, rule });
    } else {
      this.model.grid.run("sheet.command.set-conditional-rule", { subUnitId, cfId: this.ruleId, rule });
    }
  }

  get Id(): string {
    return this.ruleId;
  }
  get Type(): string {
    const { type, subType } = this.rule.rule;
    return typeNames[type] ?? (subType === "formula" ? "Custom" : "CellValue");
  }
  get Priority(): number {
    const rules = this.sheet.getConditionalFormattingRules();
    return Math.max(
      0,
      rules.findIndex(({ cfId }) => cfId === this.ruleId),
    );
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stops: unknown) {
    this.change({}, stops === true);
  }
  get CellValue(): CellValueFormat {
    return new CellValueFormat(this);
  }
  get CellValueOrNullObject(): CellValueFormat | null {
    return this.Type === "CellValue" ? this.CellValue : null;
  }
  get Custom(): CustomFormat {
    return new CustomFormat(this);
  }
  get CustomOrNullObject(): CustomFormat | null {
    return this.Type === "Custom" ? this.Custom : null;
  }
  GetRange(): HostObject {
    const [range] = this.rule.ranges;
    return range ? this.model.range({ ...fromUniverRange(range), sheet: this.sheet }) : fail("ItemNotFound");
  }
  Delete(): void {
    const subUnitId = this.sheet.getSheetId();
    if (!this.draft)
      this.model.grid.run("sheet.command.delete-conditional-rule", { subUnitId, cfId: this.ruleId });
    this.draft = null;
  }
}
