import { codeKey } from "../../domain/codes/codeKey";
import { GoalsOfCell } from "../goals/GoalsOfCell";
import type { Goals } from "../goals/readGoals";
import { FormulaRefusal } from "../FormulaRefusal";

const none: readonly number[] = [];

/**
 * To which goals an activity counts: those its cell names, and with a table of goals also all above them, each once.
 *
 * Without a table the goals are numbered as they appear, and every text is one goal.
 */
export class GoalSlots {
  readonly codes: string[] = [];
  readonly #slots = new Map<string, number>();
  readonly #bySeenCell = new Map<unknown, readonly number[]>();
  readonly #goals: Goals | null;
  readonly #cells: GoalsOfCell | null;

  constructor(goals: Goals | null) {
    this.#goals = goals;
    this.#cells = goals === null ? null : new GoalsOfCell(goals);
    for (const key of goals?.tree.inTreeOrder ?? []) this.#slotOf(key, goals?.codes.get(key) ?? key);
  }

  /** @throws FormulaRefusal  "key-unknown" for a code that is not in the table of goals */
  of(cell: unknown, text: () => string): readonly number[] {
    let slots = this.#bySeenCell.get(cell);
    if (slots === undefined) {
      slots = this.#find(text());
      this.#bySeenCell.set(cell, slots);
    }
    return slots;
  }

  #find(text: string): readonly number[] {
    if (text === "") return none;
    if (this.#cells === null || this.#goals === null) return [this.#slotOf(codeKey(text), text)];
    const slots = new Set<number>();
    for (const goal of this.#cells.in(text)) {
      if (!goal.known) throw new FormulaRefusal("key-unknown", { key: goal.code, near: goal.near });
      for (const key of [goal.key, ...this.#goals.tree.ancestorsOf(goal.key)])
        slots.add(this.#slotOf(key, key));
    }
    return [...slots];
  }

  #slotOf(key: string, code: string): number {
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = this.codes.length;
      this.#slots.set(key, slot);
      this.codes.push(code);
    }
    return slot;
  }
}
