/** A shorter part turns up in any word by chance. */
const shortestPart = 3;
/** From this length on, the first part of a word says what it is about even where the rest is unknown. */
const shortestStart = 5;
const shortestUnknownRest = 4;

export interface CompoundRules {
  /** Whether letters are a word that compounds are made of. */
  readonly isPart: (letters: string) => boolean;
  /** The same for the last part, which may be inflected. */
  readonly isLastPart: (letters: string) => boolean;
  readonly links: readonly string[];
  readonly endings: readonly string[];
}

/**
 * The parts that a compound word is made of; none where it is not made of known parts.
 *
 * Dutch writes compounds as one word: "mantelzorgondersteuning". The longest first part is tried first; the parts must
 * cover the whole word, with linking letters between them. Else a long first part counts alone.
 *
 * Source: dictionary-based splitting as in Monz & De Rijke (2002), doi:10.1007/3-540-45691-0_24, and Koehn & Knight (2003),
 * doi:10.3115/1067807.1067833.
 * @example splitCompound("taalles", { isPart: (letters) => letters === "taal", isLastPart: (letters) => letters === "les", links: ["s"], endings: [] }) // ["taal", "les"]
 */
export function splitCompound(word: string, rules: CompoundRules): readonly string[] {
  const covered = coverFrom(word, 0, rules, new Map());
  if (covered !== null) return covered;
  for (let end = word.length - shortestUnknownRest; end >= shortestStart; end -= 1) {
    const start = word.slice(0, end);
    if (rules.isPart(start)) return [start];
  }
  return [];
}

/** Known parts from a place to the end of the word; null where there are none. A word is not a part of itself. */
function coverFrom(
  word: string,
  from: number,
  rules: CompoundRules,
  seen: Map<number, readonly string[] | null>,
): readonly string[] | null {
  const known = seen.get(from);
  if (known !== undefined) return known;
  let found: readonly string[] | null = null;
  for (let end = word.length; end >= from + shortestPart && found === null; end -= 1) {
    const part = word.slice(from, end);
    if (part.length === word.length) continue;
    if (end === word.length) found = rules.isLastPart(part) ? [part] : null;
    else if (rules.isPart(part)) found = restAfter(word, part, end, rules, seen);
  }
  seen.set(from, found);
  return found;
}

function restAfter(
  word: string,
  part: string,
  end: number,
  rules: CompoundRules,
  seen: Map<number, readonly string[] | null>,
): readonly string[] | null {
  const rest = word.slice(end);
  if (rules.endings.includes(rest)) return [part];
  for (const link of ["", ...rules.links]) {
    if (!rest.startsWith(link)) continue;
    const others = coverFrom(word, end + link.length, rules, seen);
    if (others !== null) return [part, ...others];
  }
  return null;
}
