import { cleanText } from "../cells/cleanText";
import type { CellFixer } from "./CellFixer";

/**
 * A code or choice loses the spaces around it that nobody sees.
 *
 * @example withoutSpaces(" D1.2", { column: "Kerndoel", clean: "D1.2" }) // "D1.2"
 */
export const withoutSpaces: CellFixer<"spaces-around"> = (value, { clean }) =>
  typeof value === "string" && cleanText(value) === clean ? clean : null;
