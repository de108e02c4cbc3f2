import type { NewCell, NewFormula } from "./NewCell";
import type { InputRule } from "./validationOf";

/** A column of a new table that is not of the contract. */
export interface NewColumn {
  readonly header: string;
  readonly width: number;
  /** One a row. */
  readonly cells: readonly (NewCell | NewFormula)[];
  readonly validation: InputRule | null;
}
