import type { GoalInCell } from "./GoalsOfCell";

/** An activity with the goals its row names. */
export interface LinkedActivity {
  readonly name: string;
  readonly core: readonly GoalInCell[];
  readonly side: readonly GoalInCell[];
}
