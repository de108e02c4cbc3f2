import { HostObject } from "../../protocol/HostObject";
import { textArgument } from "../../protocol/textArgument";
import type { ConditionOwner } from "./ConditionOwner";
import { ConditionalLook } from "./ConditionalLook";

/** `conditionalFormat.custom`: a formula decides. */
export class CustomFormat extends HostObject {
  constructor(private readonly owner: ConditionOwner) {
    super();
  }

  override get typeName(): string {
    return "CustomConditionalFormat";
  }
  get Format(): ConditionalLook {
    return new ConditionalLook(this.owner);
  }
  get Rule(): FormulaRule {
    return new FormulaRule(this.owner);
  }
}

class FormulaRule extends HostObject {
  constructor(private readonly owner: ConditionOwner) {
    super();
  }

  override get typeName(): string {
    return "ConditionalFormatRule";
  }
  override get scalars(): readonly string[] {
    return ["Formula"];
  }
  get Formula(): string {
    return String(this.owner.rule.rule.value ?? "");
  }
  set Formula(formula: unknown) {
    const text = textArgument(formula);
    this.owner.change({ value: text.startsWith("=") ? text : `=${text}` });
  }
}
