import { cleanText } from "../cells/cleanText";
import type { CellFixer } from "./CellFixer";

/**
 * A number that stands as text becomes that number.
 *
 * Not where it has a percent sign: which number that is in the cell depends on how the cell is shown.
 *
 * @example numberOfText("1.250", { column: "Aantal", text: "1.250", number: 1250 }) // 1250
 */
export const numberOfText: CellFixer<"number-as-text"> = (value, { text, number }) =>
  typeof value === "string" && cleanText(value) === text && !text.endsWith("%") ? number : null;
