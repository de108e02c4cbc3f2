import type { GridCondition, GridRule } from "./GridRule";

/** The conditional format whose parts are read and changed. */
export interface ConditionOwner {
  readonly rule: GridRule;
  change(condition: Partial<GridCondition>): void;
}
