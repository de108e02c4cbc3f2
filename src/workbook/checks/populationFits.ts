import { codeKey } from "../../domain/codes/codeKey";
import type { Occurrence } from "../findings";
import type { Goal } from "../records";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** About whom a goal of this level speaks; the levels above say nothing of it. */
const populations = { "societal-result": "residents", contribution: "participants" } as const;

/**
 * K06: a contribution is about the people a provider reaches, a societal result about all inhabitants; so are the
 * indicators under them. Who mixes them makes a provider answer for the whole town.
 */
export const populationFits: Check = ({ records: { goals, indicators } }) => {
  if (goals === null) return [];
  const wantedByGoal = new Map<string, "residents" | "participants">();
  const seen: Occurrence[] = [];
  for (const goal of goals.rows) {
    const wanted = populationOf(goal);
    if (wanted === null) continue;
    if (goal.code !== null) wantedByGoal.set(codeKey(goal.code), wanted);
    if (goal.population === null || goal.population === wanted) continue;
    seen.push({
      cause: "goal-population-mixed",
      table: "goals",
      place: placeOf(goals, goal.row, "population"),
      facts: { goal: goal.code ?? goal.description, wanted },
      group: wanted,
    });
  }
  for (const indicator of indicators?.rows ?? []) {
    const wanted = wantedByGoal.get(codeKey(indicator.goal ?? ""));
    if (indicators === null || wanted === undefined || indicator.population === null) continue;
    if (indicator.population === wanted) continue;
    seen.push({
      cause: "indicator-population-mixed",
      table: "indicators",
      place: placeOf(indicators, indicator.row, "population"),
      facts: { indicator: indicator.code ?? indicator.name, goal: indicator.goal ?? "", wanted },
      group: wanted,
    });
  }
  return seen;
};

function populationOf({ level }: Goal): "residents" | "participants" | null {
  return level === "societal-result" || level === "contribution" ? populations[level] : null;
}
