import { nearestName } from "../../../domain/codes/nearestName";
import { normaliseName } from "../../../domain/codes/normaliseName";

/** Loose accents belong to their letter. */
const notLetterOrDigit = /[^\p{L}\p{N}\p{M}]+/u;
const fewestLetters = 4;
/** "eenzaam" and "eenzaamheid" are one word here. */
const lettersCompared = 5;

/**
 * Whether two names clearly stand for two things: not a slip of the pen, not one with something added, and fewer than
 * half of the words of the shorter one in common.
 *
 * @example isOtherName("Koffie-inloop", "Koffie-inloop Noord") // false
 * @example isOtherName("Koffie-inloop", "Schuldhulpmaatje") // true
 */
export function isOtherName(before: string, now: string): boolean {
  const [one, other] = [normaliseName(before), normaliseName(now)];
  if (one === "" || other === "" || holdsName(before, other) || holdsName(now, one)) return false;
  if (nearestName(before, [now]) !== null) return false;
  const [words, others] = [wordsIn(before), wordsIn(now)];
  const common = [...words].filter((word) => others.has(word)).length;
  return common * 2 < Math.min(words.size, others.size) || common === 0;
}

/** Not within a word: "Taal" is not in "Betaalhulp". At the begin or end of one it is: "Koffie-inloop" holds "inloop". */
function holdsName(name: string, sought: string): boolean {
  let joined = "";
  const edges = new Set([0]);
  for (const word of name.split(notLetterOrDigit)) edges.add((joined += normaliseName(word)).length);
  for (let at = joined.indexOf(sought); at >= 0; at = joined.indexOf(sought, at + 1)) {
    if (edges.has(at) || edges.has(at + sought.length)) return true;
  }
  return false;
}

function wordsIn(name: string): Set<string> {
  const words = name.split(notLetterOrDigit).map(normaliseName);
  return new Set(
    words.filter(({ length }) => length >= fewestLetters).map((word) => word.slice(0, lettersCompared)),
  );
}
