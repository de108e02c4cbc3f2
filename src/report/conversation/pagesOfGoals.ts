import { codeKey } from "../../domain/codes/codeKey";
import type { WorkbookRecords } from "../../workbook/records";
import type { KnownGoals } from "../knownGoals";
import { knownGoals } from "../knownGoals";
import type { GoalName } from "./GoalName";

/** On which page each goal is told. */
export interface PagesOfGoals extends KnownGoals {
  /** The key of the page, which is the `codeKey` of its goal; null for a blank. A goal that is not in Doelen has its own. */
  readonly pageOf: (goal: string | null) => string | null;
  /** Of the goal of an indicator, by the code of the indicator. */
  readonly pageOfIndicator: (indicator: string) => string | null;
  readonly nameOf: (page: string) => GoalName;
}

/**
 * A contribution is told on the page of the result it contributes to, as far up as that is; every other goal has a page.
 */
export function pagesOfGoals(records: WorkbookRecords): PagesOfGoals {
  const { goals, tree } = knownGoals(records);
  const pages = new Map<string, string>();
  for (const key of tree.inTreeOrder) {
    const above = tree.ancestorsOf(key)[0];
    const isTold = goals.get(key)?.level === "contribution" && above !== undefined;
    pages.set(key, isTold ? (pages.get(above) ?? above) : key);
  }
  const typed = new Map<string, string>();
  const pageOf = (goal: string | null): string | null => {
    const key = codeKey(goal ?? "");
    if (goal === null || key === "") return null;
    if (!typed.has(key)) typed.set(key, goal);
    return pages.get(key) ?? key;
  };
  const goalOf = new Map<string, string | null>();
  for (const { code, goal } of records.indicators?.rows ?? []) {
    if (code !== null && !goalOf.has(codeKey(code))) goalOf.set(codeKey(code), goal);
  }
  return {
    goals,
    tree,
    pageOf,
    pageOfIndicator: (indicator) => pageOf(goalOf.get(codeKey(indicator)) ?? null),
    nameOf: (page) => ({
      code: goals.get(page)?.code ?? typed.get(page) ?? page,
      description: goals.get(page)?.description ?? null,
    }),
  };
}
