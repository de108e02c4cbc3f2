import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import type { ReadColour } from "../formats/colourReader";

/** A conditional format that draws a bar in each cell; null where the file says too little. */
export function dataBarRule(bar: MarkupNode | undefined, readColour: ReadColour): object | null {
  if (bar === undefined) return null;
  const [min, max] = thresholds(bar);
  return {
    type: "dataBar",
    isShowValue: bar.attributes["showValue"] !== "0",
    config: {
      min,
      max,
      isGradient: true,
      positiveColor: readColour(childNamed(bar, "color")) ?? "#638EC6",
      nativeColor: "#FF0000",
    },
  };
}

/** A conditional format that colours each cell between two or three colours. */
export function colourScaleRule(scale: MarkupNode | undefined, readColour: ReadColour): object | null {
  if (scale === undefined) return null;
  const colours = scale.children.filter(({ name }) => name === "color").map(readColour);
  return {
    type: "colorScale",
    config: thresholds(scale).map((value, index) => ({ index, color: colours[index] ?? "#FFFFFF", value })),
  };
}

function thresholds(node: MarkupNode): { type: string; value?: number }[] {
  return node.children
    .filter(({ name }) => name === "cfvo")
    .map(({ attributes }) => ({
      type: attributes["type"] ?? "num",
      ...(attributes["val"] !== undefined && { value: Number(attributes["val"]) }),
    }));
}
