import { codeKey } from "../domain/codes/codeKey";
import { normaliseName } from "../domain/codes/normaliseName";
import type { Goal, Indicator, WorkbookRecords } from "./records";

/** What a row of Duiding is about. */
export type Topic =
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "goal"; readonly goal: Goal };

/**
 * Finds what a topic is about, by the code or the name of an indicator or else of a goal. Null where it is neither, or
 * more than one thing has that name.
 */
export function topicsIn(records: WorkbookRecords): (topic: string) => Topic | null {
  const codes = new Map<string, Topic>();
  const names = new Map<string, Topic | null>();
  const know = (code: string | null, name: string | null, topic: Topic): void => {
    const key = codeKey(code ?? "");
    if (key !== "" && !codes.has(key)) codes.set(key, topic);
    const named = normaliseName(name ?? "");
    if (named !== "") names.set(named, names.has(named) ? null : topic);
  };
  for (const indicator of records.indicators?.rows ?? []) {
    know(indicator.code, indicator.name, { kind: "indicator", indicator });
  }
  for (const goal of records.goals?.rows ?? []) know(goal.code, goal.description, { kind: "goal", goal });
  return (topic) => codes.get(codeKey(topic)) ?? names.get(normaliseName(topic)) ?? null;
}
