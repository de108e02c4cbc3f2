import { notationOfFormat } from "../../workbook/cells/notationOfFormat";
import type { Notation } from "../../workbook/snapshot";
import { descendants, parseXml } from "../markup/parseXml";
import { notationOfBuiltInFormat } from "./notationOfBuiltInFormat";

/** The notation of each cell style, in the order in which cells refer to them. */
export function readNotations(styles: Uint8Array, part: string): (Notation | undefined)[] {
  const root = parseXml(styles, part);
  const named = new Map<number, Notation | undefined>();
  const formats = root.children.find((child) => child.name === "numFmts");
  for (const format of formats?.children ?? []) {
    named.set(
      Number(format.attributes.get("numFmtId")),
      notationOfFormat(format.attributes.get("formatCode") ?? ""),
    );
  }
  const cellFormats = root.children.find((child) => child.name === "cellXfs");
  return (cellFormats === undefined ? [] : descendants(cellFormats, "xf")).map((format) => {
    const id = Number(format.attributes.get("numFmtId") ?? 0);
    return named.has(id) ? named.get(id) : notationOfBuiltInFormat(id);
  });
}
