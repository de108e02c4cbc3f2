import { editDistance } from "./editDistance";
import { normaliseName } from "./normaliseName";

/** Typing slips per four letters; and never more than three, however long the name is. */
const lettersPerSlip = 4;
const mostSlips = 3;
/** Nobody types a name this long; a cell full of text is not compared letter by letter. */
const longestName = 100;

/**
 * The candidate that was probably meant, to ask "did you mean …?".
 *
 * Accents, capitals, spaces, punctuation and leading zeros do not count ("A-7" is near "A-07"). Other digits do: "D1.3"
 * is another code than "D1.2", not a slip. Returns null rather than a far name, and null where two are equally near.
 *
 * @param candidates  names as they should be spelled; one of them is returned as it stands
 * @example nearestName("Kerdnoel", ["Kerndoel", "Nevendoelen"]) // "Kerndoel"
 */
export function nearestName(name: string, candidates: readonly string[]): string | null {
  const wanted = nameForComparing(name);
  if (wanted === "" || wanted.length > longestName) return null;
  const digits = digitsOf(wanted);
  let nearest: string | null = null;
  let nearestSpelled = "";
  let fewestSlips = Infinity;
  for (const candidate of candidates) {
    const spelled = nameForComparing(candidate);
    const length = Math.max(wanted.length, spelled.length);
    const allowed = Math.min(mostSlips, Math.floor(length / lettersPerSlip));
    if (Math.abs(wanted.length - spelled.length) > allowed || digitsOf(spelled) !== digits) continue;
    const slips = editDistance(wanted, spelled);
    if (slips > allowed || slips > fewestSlips) continue;
    const equallyNear = slips === fewestSlips && spelled !== nearestSpelled;
    nearest = equallyNear ? null : slips < fewestSlips ? candidate : nearest;
    nearestSpelled = spelled;
    fewestSlips = slips;
  }
  return nearest;
}

function nameForComparing(name: string): string {
  return normaliseName(name.replace(/(?<!\d)0+(?=\d)/g, ""));
}

/** In order of size, so that two swapped digits still count as a slip. */
function digitsOf(name: string): string {
  return [...name.replace(/\D/g, "")].sort().join("");
}
