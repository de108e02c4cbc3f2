import type { IStyleData } from "@univerjs/core";
import type { MarkupNode } from "../../../xlsx/patching/parseMarkup";
import { childNamed } from "../../../xlsx/patching/parseMarkup";
import { alignmentStyle } from "./alignmentStyle";
import { borderStyle } from "./borderStyle";
import { builtInNumberFormats } from "./builtInNumberFormats";
import type { ReadColour } from "./colourReader";
import { conditionalFillStyle, fillStyle } from "./fillStyle";
import { fontStyle } from "./fontStyle";

export interface CellFormat {
  readonly style: IStyleData;
  /** Whether sheet protection holds for cells of this format. */
  readonly locked: boolean;
}

export interface CellFormats {
  /** By the number that a cell names in `s`. */
  readonly cells: readonly CellFormat[];
  /** By the number that a conditional format names in `dxfId`. */
  readonly conditional: readonly IStyleData[];
  /** Font of the workbook: what a cell without format looks like. */
  readonly base: IStyleData;
  readonly readColour: ReadColour;
}

/** The formats of styles.xml in Univer's words. */
export function readCellFormats(styles: MarkupNode, readColour: ReadColour): CellFormats {
  const list = (name: string) => childNamed(styles, name)?.children ?? [];
  const patterns = new Map(Object.entries(builtInNumberFormats));
  for (const { attributes } of list("numFmts")) {
    patterns.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
  }
  const fonts = list("fonts").map((font) => fontStyle(font, readColour));
  const fills = list("fills").map((fill) => fillStyle(fill, readColour));
  const borders = list("borders").map((border) => borderStyle(border, readColour));
  const base = fonts[0] ?? {};
  const cells = list("cellXfs").map((format): CellFormat => {
    const { fontId, fillId, borderId, numFmtId } = format.attributes;
    const pattern = patterns.get(numFmtId ?? "");
    return {
      style: {
        ...ownFont(fonts[Number(fontId ?? 0)] ?? {}, base),
        ...fills[Number(fillId ?? 0)],
        ...borders[Number(borderId ?? 0)],
        ...alignmentStyle(childNamed(format, "alignment")),
        ...(pattern !== undefined && { n: { pattern } }),
      },
      locked: childNamed(format, "protection")?.attributes["locked"] !== "0",
    };
  });
  const conditional = list("dxfs").map((format) => ({
    ...fontStyle(childNamed(format, "font"), readColour),
    ...conditionalFillStyle(childNamed(format, "fill"), readColour),
    ...borderStyle(childNamed(format, "border"), readColour),
  }));
  return { cells, conditional, base, readColour };
}

/** The font of the workbook is the default style of each sheet, so a cell need not repeat it. */
function ownFont(font: IStyleData, base: IStyleData): IStyleData {
  const { ff, fs, ...others } = font;
  return {
    ...others,
    ...(ff !== undefined && ff !== base.ff && { ff }),
    ...(fs !== undefined && fs !== base.fs && { fs }),
  };
}
