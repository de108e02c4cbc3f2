import { codeKey } from "../codeKey";
import { nearestName } from "../nearestName";
import type { FoundTable } from "../records";

/** The codes of a table, however they are typed where they are used. */
export interface KnownCodes {
  /** The code as the table spells it, or null where it has no such code. */
  spelled(code: string): string | null;
  /** The code that was probably meant by one that is not there. */
  suggestionFor(code: string): string | null;
}

/** The codes of a table; null without the table or where it holds no codes, for then nothing can be said of any. */
export function knownCodes(table: FoundTable<{ readonly code: string | null }> | null): KnownCodes | null {
  const codes = (table?.rows ?? []).flatMap(({ code }) => code ?? []);
  if (codes.length === 0) return null;
  const spellings = new Map<string, string>();
  for (const code of codes) if (!spellings.has(codeKey(code))) spellings.set(codeKey(code), code);
  const candidates = [...spellings.values()];
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
      const nearest = nearestName(code, candidates);
      suggestions.set(key, nearest);
      return nearest;
    },
  };
}
