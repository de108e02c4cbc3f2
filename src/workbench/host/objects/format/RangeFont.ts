import { BooleanNumber } from "@univerjs/core";
import { textArgument } from "../../protocol/textArgument";
import { FormatPart } from "./FormatPart";
import { hexColour } from "./hexColour";

/** `range.format.font`. */
export class RangeFont extends FormatPart {
  override get typeName(): string {
    return "RangeFont";
  }
  override get scalars(): readonly string[] {
    return ["Bold", "Italic", "Color", "Name", "Size", "Underline"];
  }

  get Bold(): boolean | null {
    return this.common(({ bl }) => bl === BooleanNumber.TRUE);
  }
  set Bold(isBold: unknown) {
    this.put({ bl: isBold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Italic(): boolean | null {
    return this.common(({ it }) => it === BooleanNumber.TRUE);
  }
  set Italic(isItalic: unknown) {
    this.put({ it: isItalic === true ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get Color(): string | null {
    return this.common(({ cl }) => hexColour(cl?.rgb ?? "#000000"));
  }
  set Color(colour: unknown) {
    this.put({ cl: { rgb: hexColour(textArgument(colour)) } });
  }
  get Name(): string | null {
    return this.common(({ ff }) => ff ?? "Calibri");
  }
  set Name(name: unknown) {
    this.put({ ff: textArgument(name) });
  }
  get Size(): number | null {
    return this.common(({ fs }) => fs ?? 11);
  }
  set Size(points: unknown) {
    this.put({ fs: Number(points) });
  }
  get Underline(): string | null {
    return this.common(({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }
  set Underline(kind: unknown) {
    this.put({ ul: { s: kind === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE } });
  }
}
