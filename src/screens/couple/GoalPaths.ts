import { codeKey } from "../../domain/codes/codeKey";
import type { GoalTree } from "../../domain/goals/goalTree";
import { goalTree } from "../../domain/goals/goalTree";
import type { Goal } from "../../workbook/records";

/** Goals by code, with what stands above and below each. Of a code that stands there twice, the first one counts. */
export class GoalPaths {
  /** In the order of the tree. */
  readonly all: readonly Goal[];
  /** What an activity can be for: goals with nothing below them. The same list at every look. */
  readonly leaves: readonly Goal[];
  readonly #goals = new Map<string, Goal>();
  readonly #tree: GoalTree;

  constructor(goals: readonly Goal[]) {
    for (const goal of goals) {
      const key = goal.code === null ? null : codeKey(goal.code);
      if (key !== null && !this.#goals.has(key)) this.#goals.set(key, goal);
    }
    this.#tree = goalTree(
      [...this.#goals].map(([code, { parent }]) => ({
        code,
        parent: parent === null ? null : codeKey(parent),
      })),
    );
    const inOrder = this.#tree.inTreeOrder;
    this.all = this.#withCodes(inOrder);
    this.leaves = this.#withCodes(inOrder.filter((code) => this.#tree.childrenOf(code).length === 0));
  }

  goal(code: string): Goal | null {
    return this.#goals.get(codeKey(code)) ?? null;
  }

  /** From the top down to the goal itself; empty for an unknown code. */
  pathTo(code: string): readonly Goal[] {
    const above = [...this.#tree.ancestorsOf(codeKey(code))].reverse();
    return this.#withCodes([...above, codeKey(code)]);
  }

  #withCodes(codes: readonly string[]): readonly Goal[] {
    return codes.flatMap((code) => this.#goals.get(code) ?? []);
  }
}
