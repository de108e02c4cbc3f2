import type { CellFixer } from "./CellFixer";

/**
 * A code that Excel took for a number becomes a text with its zero.
 *
 * @example withLostZero(363, { setting: "Gemeentecode", found: "363", meant: "0363" }) // "0363"
 */
export const withLostZero: CellFixer<"leading-zero-lost"> = (value, { found, meant }) =>
  String(value) === found ? meant : null;
