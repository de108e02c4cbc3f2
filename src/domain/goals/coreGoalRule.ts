/** Which goal an activity is for at heart. Every activity has exactly one; it may touch others on the side. */
export type CoreGoal =
  | { readonly kind: "one"; readonly code: string }
  | { readonly kind: "several"; readonly codes: readonly string[] }
  /** The activity serves goals, but nobody chose the one that matters. */
  | { readonly kind: "only-side-goals"; readonly codes: readonly string[] }
  | { readonly kind: "none" };

/**
 * The core goal of an activity: the one that would make people discontent if the activity did not contribute to it.
 *
 * @param coreGoals  codes filled in as core goal; the same code twice is one goal
 * @param sideGoals  codes filled in as side goal
 * @example coreGoalRule(["D1", "D2"], []) // kind "several"
 */
export function coreGoalRule(coreGoals: readonly string[], sideGoals: readonly string[]): CoreGoal {
  const [code, ...others] = new Set(coreGoals);
  if (code === undefined) {
    const codes = [...new Set(sideGoals)];
    return codes.length === 0 ? { kind: "none" } : { kind: "only-side-goals", codes };
  }
  return others.length === 0 ? { kind: "one", code } : { kind: "several", codes: [code, ...others] };
}
