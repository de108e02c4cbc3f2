import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What can be wrong with goals and the activities that serve them. With the facts a sentence needs. */
export interface GoalCauseFacts {
  "activity-without-goal": { activity: string | null };
  "no-core-goal": { activity: string | null; goals: readonly string[] };
  "several-core-goals": { activity: string | null; goals: readonly string[] };
  "goal-without-activity": { goal: string; description: string | null };
  "goal-without-indicator": { goal: string; description: string | null };
  "unknown-goal": { column: string; code: string; suggestion: string | null };
  "unknown-target-group": { column: string; code: string; suggestion: string | null };
  "unknown-activity": { column: string; code: string; suggestion: string | null };
  "unknown-statement": { column: string; code: string; suggestion: string | null };
  "unknown-indicator": { column: string; code: string; suggestion: string | null };
  "goal-cycle": { goals: readonly string[] };
  "goal-without-parent": { goal: string | null };
  "many-goals": { activity: string | null; goals: number };
  /** `word`: the word in the goal's description that says which way it should go. */
  "direction-conflict": {
    indicator: string | null;
    goal: string;
    word: string;
    wanted: "higher" | "lower";
    norm: "higher" | "lower";
  };
  /** `wanted`: about whom a goal of this level speaks. */
  "goal-population-mixed": { goal: string | null; wanted: "residents" | "participants" };
  "only-output": { goal: string; description: string | null };
  "activity-without-underpinning": { activity: string | null };
  "agreement-without-status": { activity: string | null };
  "status-without-agreement": { activity: string | null };
  "hours-kept": { column: string };
  "several-owners": { goal: string | null; owner: string };
}

export const goalCauses: { readonly [Cause in keyof GoalCauseFacts]: CauseContract } = {
  "activity-without-goal": error("K01"),
  "no-core-goal": error("K02"),
  "several-core-goals": error("K02"),
  "goal-without-activity": warning("K03"),
  "goal-without-indicator": warning("K03"),
  "unknown-goal": warning("K03"),
  "unknown-target-group": warning("K03"),
  "unknown-activity": warning("K03"),
  "unknown-statement": warning("K03"),
  "unknown-indicator": warning("K03"),
  "goal-cycle": warning("K03"),
  "goal-without-parent": warning("K03"),
  "many-goals": note("K04"),
  "direction-conflict": warning("K05"),
  "goal-population-mixed": error("K06"),
  "only-output": note("K07"),
  "activity-without-underpinning": note("K08"),
  "hours-kept": note("K09"),
  "agreement-without-status": note("K10"),
  "status-without-agreement": note("K10"),
  "several-owners": note("K11"),
};
