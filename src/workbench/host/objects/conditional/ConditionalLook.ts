import type { IStyleData } from "@univerjs/core";
import { HostObject } from "../../protocol/HostObject";
import { textArgument } from "../../protocol/textArgument";
import { hexColour } from "../format/hexColour";
import type { ConditionOwner } from "./ConditionOwner";

/** The look a conditional format gives: fill and font. */
export class ConditionalLook extends HostObject {
  constructor(private readonly owner: ConditionOwner) {
    super();
  }

  override get typeName(): string {
    return "ConditionalRangeFormat";
  }
  get Fill(): ConditionalFill {
    return new ConditionalFill(this.owner);
  }
  get Font(): ConditionalFont {
    return new ConditionalFont(this.owner);
  }
}

abstract class LookPart extends HostObject {
  constructor(private readonly owner: ConditionOwner) {
    super();
  }
  protected get style(): IStyleData {
    return this.owner.rule.rule.style ?? {};
  }
  protected put(style: IStyleData): void {
    this.owner.change({ style: { ...this.style, ...style } });
  }
}

class ConditionalFill extends LookPart {
  override get typeName(): string {
    return "ConditionalRangeFill";
  }
  override get scalars(): readonly string[] {
    return ["Color"];
  }
  get Color(): string {
    return hexColour(this.style.bg?.rgb ?? "");
  }
  set Color(colour: unknown) {
    this.put({ bg: { rgb: hexColour(textArgument(colour)) } });
  }
}

class ConditionalFont extends LookPart {
  override get typeName(): string {
    return "ConditionalRangeFont";
  }
  override get scalars(): readonly string[] {
    return ["Color", "Bold"];
  }
  get Color(): string {
    return hexColour(this.style.cl?.rgb ?? "");
  }
  set Color(colour: unknown) {
    this.put({ cl: { rgb: hexColour(textArgument(colour)) } });
  }
  get Bold(): boolean {
    return this.style.bl === 1;
  }
  set Bold(isBold: unknown) {
    this.put({ bl: isBold === true ? 1 : 0 });
  }
}
