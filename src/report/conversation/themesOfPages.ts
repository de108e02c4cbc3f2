import { normaliseName } from "../../domain/codes/normaliseName";
import { codeKey } from "../../domain/codes/codeKey";
import type { WorkbookRecords } from "../../workbook/records";
import type { Theme } from "./ConversationFacts";
import type { GoalPage } from "./GoalPage";
import type { PagesOfGoals } from "./pagesOfGoals";

/**
 * The pages by theme: as Indicatoren names them, in the order in which they are first met. A page of which no indicator
 * has a theme is under the goal at the top of its tree; a page with indicators of two themes is under both.
 */
export function themesOfPages(
  { indicators }: WorkbookRecords,
  pages: readonly GoalPage[],
  { pageOf, tree, nameOf }: PagesOfGoals,
): Theme[] {
  const themes = new Map<string, { name: string; keys: Set<string> }>();
  const add = (name: string, page: string): void => {
    const known = themes.get(normaliseName(name)) ?? { name, keys: new Set() };
    themes.set(normaliseName(name), known);
    known.keys.add(page);
  };
  const shown = pages.map(({ goal }) => ({ key: codeKey(goal.code), code: goal.code }));
  const isShown = new Set(shown.map(({ key }) => key));
  const themed = new Set<string>();
  for (const { theme, goal } of indicators?.rows ?? []) {
    const page = pageOf(goal);
    if (theme === null || page === null || !isShown.has(page)) continue;
    add(theme, page);
    themed.add(page);
  }
  for (const { key } of shown) {
    if (themed.has(key)) continue;
    const root = nameOf(tree.ancestorsOf(key).at(-1) ?? key);
    add(root.description ?? root.code, key);
  }
  return [...themes.values()].map(({ name, keys }) => ({
    name,
    pages: shown.flatMap(({ key, code }) => (keys.has(key) ? [code] : [])),
  }));
}
