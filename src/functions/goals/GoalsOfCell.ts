import { codeKey } from "../../domain/codes/codeKey";
import { nearestName } from "../../domain/codes/nearestName";
import { splitCodes } from "../../domain/codes/splitCodes";
import type { Goals } from "./readGoals";

/** A code that stands in a cell: as the table of goals spells it, or the code itself with what was probably meant. */
export type GoalInCell =
  | { readonly known: true; readonly key: string; readonly code: string }
  | { readonly known: false; readonly code: string; readonly near: string | null };

/** Which goals a cell names. What a text gives is remembered: many rows name the same few goals. */
export class GoalsOfCell {
  readonly #goals: Goals;
  readonly #seen = new Map<string, readonly GoalInCell[]>();

  constructor(goals: Goals) {
    this.#goals = goals;
  }

  in(text: string): readonly GoalInCell[] {
    let found = this.#seen.get(text);
    if (found === undefined) {
      found = splitCodes(text, this.#goals.codes).map((code) => this.#look(code));
      this.#seen.set(text, found);
    }
    return found;
  }

  #look(code: string): GoalInCell {
    const key = codeKey(code);
    if (this.#goals.codes.has(key)) return { known: true, key, code };
    return { known: false, code, near: nearestName(code, [...this.#goals.codes.values()]) };
  }
}
