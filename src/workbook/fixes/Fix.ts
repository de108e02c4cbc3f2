import type { CellChange } from "../CellChange";

/** A change of one cell of which the right value is certain. Offered to the reader, never applied unasked. */
export interface Fix extends CellChange {
  /** The finding that goes when all its fixes are applied (`Finding.key`). */
  readonly finding: string;
}
