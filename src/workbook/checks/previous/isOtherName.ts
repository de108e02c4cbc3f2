import { nearestName } from "../../../domain/codes/nearestName";
import { normaliseName } from "../../../domain/codes/normaliseName";

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
  if (one === "" || other === "" || one.includes(other) || other.includes(one)) return false;
  if (nearestName(before, [now]) !== null) return false;
  const [words, others] = [wordsIn(before), wordsIn(now)];
  const common = [...words].filter((word) => others.has(word)).length;
  return common * 2 < Math.min(words.size, others.size) || common === 0;
}

function wordsIn(name: string): Set<string> {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(normaliseName);
  return new Set(
    words.filter(({ length }) => length >= fewestLetters).map((word) => word.slice(0, lettersCompared)),
  );
}
