import { codeKey } from "../../domain/codes/codeKey";
import type { ActivityExperience } from "../../report/ExperienceReport";
import type { Report } from "../../report/report";
import type { GoalCardFacts } from "./GoalCardFacts";

type Told = Pick<Report, "goals" | "agreements" | "experience" | "sources">;

interface OfGoal {
  readonly goal: string;
  readonly goalDescription: string | null;
}

/** A card for each goal of which something was agreed, asked or told; in the order of the tree, then the other goals. */
export function goalCards({ goals, agreements, experience, sources }: Told): GoalCardFacts[] {
  const agreed = byGoal(agreements?.goals ?? []);
  const asked = byGoal(experience?.goals ?? []);
  const sourced = byGoal(sources ?? []);
  const beside = besideByCoreGoal(experience?.activities ?? []);
  const named = new Map<string, OfGoal>([...sourced, ...agreed, ...asked]);
  const inTree = goals.map(({ code }) => codeKey(code));
  return [...new Set([...inTree, ...named.keys()])].flatMap((key) => {
    const one = named.get(key);
    if (one === undefined) return [];
    return {
      goal: one.goal,
      goalDescription: one.goalDescription,
      agreements: agreed.get(key) ?? null,
      experience: asked.get(key) ?? null,
      besideMeant: beside.get(key) ?? [],
      sources: sourced.get(key) ?? null,
    };
  });
}

function byGoal<Found extends OfGoal>(all: readonly Found[]): Map<string, Found> {
  return new Map(all.map((one) => [codeKey(one.goal), one]));
}

function besideByCoreGoal(activities: readonly ActivityExperience[]): Map<string, ActivityExperience[]> {
  const found = new Map<string, ActivityExperience[]>();
  for (const activity of activities) {
    if (activity.signal !== "reaches-something-else") continue;
    const key = codeKey(activity.core.goal);
    const known = found.get(key);
    if (known === undefined) found.set(key, [activity]);
    else known.push(activity);
  }
  return found;
}
