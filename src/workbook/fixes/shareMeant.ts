import type { CellFixer } from "./CellFixer";

/**
 * A share in the other notation than the rest of its indicator becomes what the rest shows it to be.
 *
 * @example shareMeant(0.35, { indicator: "I-01", value: 0.35, meant: 35 }) // 35
 */
export const shareMeant: CellFixer<"mixed-share-notation"> = (value, { value: seen, meant }) =>
  value === seen ? meant : null;
