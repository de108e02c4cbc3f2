import { normaliseName } from "../../domain/codes/normaliseName";

/**
 * Whether two names are of one municipality: how they are typed does not count, nor does the word "gemeente".
 *
 * @example isSameMunicipality("Gemeente Hoorn", "HOORN") // true
 */
export function isSameMunicipality(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other);
}

const nameOf = (text: string): string => normaliseName(text.replace(/\bgemeente\b/gi, " "));
