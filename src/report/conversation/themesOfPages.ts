import { normaliseName } from "../../domain/codes/normaliseName";
import { codeKey } from "../../domain/codes/codeKey";
import type { Indicator, WorkbookRecords } from "../../workbook/records";
import type { Theme } from "./ConversationFacts";
import type { GoalPage } from "./GoalPage";
import type { PagesOfGoals } from "./pagesOfGoals";

/**
 * The pages by theme: as Indicatoren names them, in the order in which they are first met. A page of which no indicator
 * has a theme is under the goal at the top of its tree; a page with indicators of two themes is under both, and each of
 * its indicators under one.
 */
export function themesOfPages(
  { indicators }: WorkbookRecords,
  pages: readonly GoalPage[],
  { pageOf, tree, nameOf }: PagesOfGoals,
): Theme[] {
  const themes = new Themes();
  const shown = pages.map(({ goal }) => ({ key: codeKey(goal.code), code: goal.code }));
  const isShown = new Set(shown.map(({ key }) => key));
  const rows = firstOfEachCode(indicators?.rows ?? []).map(({ code, theme, goal }) => ({
    code,
    theme,
    page: pageOf(goal),
  }));
  const firstOf = new Map<string, string>();
  for (const { theme, page } of rows) {
    if (theme === null || (page !== null && !isShown.has(page))) continue;
    if (page !== null && !firstOf.has(page)) firstOf.set(page, theme);
    if (page !== null) themes.of(theme).pages.add(page);
    else themes.of(theme);
  }
  for (const { key } of shown) {
    if (firstOf.has(key)) continue;
    const root = nameOf(tree.ancestorsOf(key).at(-1) ?? key);
    firstOf.set(key, root.description ?? root.code);
    themes.of(root.description ?? root.code).pages.add(key);
  }
  for (const { code, theme, page } of rows) {
    if (page !== null && !isShown.has(page)) continue;
    const told = theme ?? firstOf.get(page ?? "") ?? null;
    if (told !== null && code !== null) themes.of(told).indicators.push(code);
  }
  return themes.all().map(({ name, pages: keys, indicators: codes }) => ({
    name,
    pages: shown.flatMap(({ key, code }) => (keys.has(key) ? [code] : [])),
    indicators: codes,
  }));
}

/** Rows without a code each count: their page may have a theme yet. */
function firstOfEachCode(rows: readonly Indicator[]): Indicator[] {
  const met = new Set<string>();
  return rows.filter(({ code }) => {
    const key = codeKey(code ?? "");
    if (key === "") return true;
    const isFirst = !met.has(key);
    met.add(key);
    return isFirst;
  });
}

interface CollectedTheme {
  readonly name: string;
  readonly pages: Set<string>;
  readonly indicators: string[];
}

/** By name; capitals, accents, spaces and punctuation in it do not count. */
class Themes {
  readonly #found = new Map<string, CollectedTheme>();

  of(name: string): CollectedTheme {
    const key = normaliseName(name);
    const known = this.#found.get(key) ?? { name, pages: new Set(), indicators: [] };
    this.#found.set(key, known);
    return known;
  }

  all(): CollectedTheme[] {
    return [...this.#found.values()];
  }
}
