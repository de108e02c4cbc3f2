import { textArgument } from "../../protocol/textArgument";
import { FormatPart } from "./FormatPart";
import { hexColour } from "./hexColour";

/** `range.format.fill`. */
export class RangeFill extends FormatPart {
  override get typeName(): string {
    return "RangeFill";
  }
  override get scalars(): readonly string[] {
    return ["Color"];
  }

  get Color(): string | null {
    return this.common(({ bg }) => hexColour(bg?.rgb ?? "#FFFFFF"));
  }
  set Color(colour: unknown) {
    this.put({ bg: { rgb: hexColour(textArgument(colour)) } });
  }
  Clear(): void {
    this.put({ bg: null });
  }
}
