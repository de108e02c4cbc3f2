import { codeKey } from "../../domain/codes/codeKey";
import { nearestName } from "../../domain/codes/nearestName";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { FoundTable } from "../records";

/** The codes of a table, however they are typed where they are used. */
export interface KnownCodes {
  /** The code as the table spells it, or null where it has no such code. */
  spelled(code: string): string | null;
  /** The code that was probably meant: a near one, or that of the row whose name was typed instead. */
  suggestionFor(code: string): string | null;
}

/**
 * The codes of a table; null without the table or where it holds no codes, for then nothing can be said of any.
 *
 * @param nameOf  what a person may type instead of the code
 */
export function knownCodes<Row extends { readonly code: string | null }>(
  table: FoundTable<Row> | null,
  nameOf: (row: Row) => string | null,
): KnownCodes | null {
  const rows = table?.rows ?? [];
  const codes = rows.flatMap(({ code }) => code ?? []);
  if (codes.length === 0) return null;
  const spellings = new Map<string, string>();
  for (const code of codes) {
    const key = codeKey(code);
    if (!spellings.has(key)) spellings.set(key, code);
  }
  const candidates = [...spellings.values()];
  // Only for a code that is not known, and most workbooks have none.
  let byName: ReadonlyMap<string, string | null> | null = null;
  // The same code may stand in a million rows: as it is typed it is looked up once.
  const typed = new Map<string, string | null>();
  const suggestions = new Map<string, string | null>();
  return {
    spelled: (code) => {
      const found = typed.get(code);
      if (found !== undefined) return found;
      const spelling = spellings.get(codeKey(code)) ?? null;
      typed.set(code, spelling);
      return spelling;
    },
    suggestionFor: (code) => {
      const key = codeKey(code);
      const found = suggestions.get(key);
      if (found !== undefined) return found;
      byName ??= codesByName(rows, nameOf);
      const nearest = nearestName(code, candidates) ?? byName.get(normaliseName(code)) ?? null;
      suggestions.set(key, nearest);
      return nearest;
    },
  };
}

/** Compared name → code; null where rows share a name. */
function codesByName<Row extends { readonly code: string | null }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string | null,
): Map<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const row of rows) {
    const name = normaliseName(nameOf(row) ?? "");
    if (name !== "") codes.set(name, codes.has(name) ? null : row.code);
  }
  return codes;
}
