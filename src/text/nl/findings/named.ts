import { quoted } from "../../quoted";

/** Begins a sentence with the activity; "Deze activiteit" where the row has neither a name nor a code. */
export function activityNamed(activity: string | null): string {
  return activity === null ? "Deze activiteit" : `Activiteit ${quoted(activity)}`;
}

export function indicatorNamed(indicator: string | null): string {
  return indicator === null ? "Deze indicator" : `Indicator ${quoted(indicator)}`;
}

/** Within a sentence. */
export function targetGroupNamed(targetGroup: string | null): string {
  return targetGroup === null ? "deze doelgroep" : `doelgroep ${quoted(targetGroup)}`;
}

/** "Indicator ‘I-03’ in Noord" at the beginning of a sentence. */
export function seriesNamed(indicator: string | null, area: string | null): string {
  const name = indicatorNamed(indicator);
  return area === null ? name : `${name} in ${area}`;
}

/** Begins a sentence with the goal. */
export function goalNamed(goal: string | null): string {
  return goal === null ? "Dit doel" : `Doel ${quoted(goal)}`;
}

/** Within a sentence. */
export function activityWithin(activity: string | null): string {
  return activity === null ? "deze activiteit" : `activiteit ${quoted(activity)}`;
}

/** Within a sentence. */
export function indicatorWithin(indicator: string | null): string {
  return indicator === null ? "deze indicator" : `indicator ${quoted(indicator)}`;
}

/** Within a sentence. */
export function goalWithin(goal: string | null): string {
  return goal === null ? "dit doel" : `doel ${quoted(goal)}`;
}

/** About whom a goal or indicator speaks, within a sentence. */
export const populationWords = { residents: "alle inwoners", participants: "de deelnemers" } as const;
