import { FormulaRefusal } from "../FormulaRefusal";

/** What the numbers of a share mean: 0.35 is 35%, or 35 is 35%. */
export type ShareUnit = "shares" | "percentages";

/**
 * Finds out how the shares of one indicator are written, from all its values and bounds.
 *
 * A formula does not see that a cell shows a percentage. So numbers that are all at most 1 are shares, numbers of which
 * none lies between 0 and 1 are percentages, and an indicator with both is refused: 0.8 may be 0.8% or 80%.
 */
export class ShareNotationSeen {
  #small: number | null = null;
  #hasLarge = false;

  add(number: number | null): void {
    if (number === null) return;
    if (number > 1) this.#hasLarge = true;
    else if (number > 0) this.#small = number;
  }

  /**
   * @param name  of the indicator, for the refusal
   * @returns     percentages where no number tells
   * @throws FormulaRefusal  "mixed-notation"
   */
  unit(name: string): ShareUnit {
    if (this.#small === null) return "percentages";
    if (this.#hasLarge) throw new FormulaRefusal("mixed-notation", { name, number: this.#small });
    return "shares";
  }
}
