import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/**
 * What typing or `Range.values` makes of one value: text that begins with "=" is a formula, "12.5" is a number.
 * The cell's style is left alone.
 *
 * @param isTextFormat  the cell has the format @, so that whatever comes stays text
 */
export function cellOfValue(value: unknown, isTextFormat = false): ICellData {
  const blank: ICellData = { v: null, f: null, si: null, p: null, t: null };
  if (value === "") return blank;
  if (typeof value === "number") return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = String(value);
  if (isTextFormat) return { ...blank, v: text, t: CellValueType.STRING };
  if (text.startsWith("=") && text.length > 1) return { ...blank, f: text };
  if (text.startsWith("'")) return { ...blank, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (/^(true|false)$/i.test(text))
    return { ...blank, v: /^true$/i.test(text) ? 1 : 0, t: CellValueType.BOOLEAN };
  if (number.test(text.trim())) return { ...blank, v: Number(text), t: CellValueType.NUMBER };
  return { ...blank, v: text, t: CellValueType.STRING };
}
