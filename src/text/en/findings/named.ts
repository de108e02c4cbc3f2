import { quoted } from "../../quoted";

/** Begins a sentence with the activity; "This activity" where the row has neither a name nor a code. */
export function activityNamed(activity: string | null): string {
  return activity === null ? "This activity" : `Activity ${quoted(activity)}`;
}

export function indicatorNamed(indicator: string | null): string {
  return indicator === null ? "This indicator" : `Indicator ${quoted(indicator)}`;
}

/** Within a sentence. */
export function targetGroupNamed(targetGroup: string | null): string {
  return targetGroup === null ? "this target group" : `target group ${quoted(targetGroup)}`;
}

/** "Indicator ‘I-03’ in Noord" at the beginning of a sentence. */
export function seriesNamed(indicator: string | null, area: string | null): string {
  const name = indicatorNamed(indicator);
  return area === null ? name : `${name} in ${area}`;
}

/** Begins a sentence with the goal. */
export function goalNamed(goal: string | null): string {
  return goal === null ? "This goal" : `Goal ${quoted(goal)}`;
}

/** Within a sentence. */
export function goalWithin(goal: string | null): string {
  return goal === null ? "this goal" : `goal ${quoted(goal)}`;
}

/** About whom a goal or indicator speaks, within a sentence. */
export const populationWords = { residents: "all residents", participants: "the participants" } as const;
