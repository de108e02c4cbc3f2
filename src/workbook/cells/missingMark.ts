/** A sign that stands where a number is missing. */
export type MissingMark = "suppressed" | "not-applicable";

const hidden = /^(?:\.{1,3}|…|·|x|[<≤] ?\d+(?:[.,]\d+)? ?%?|minder dan \d+)$/i;
const notApplicable = /^(?:n\.?v\.?t\.?|n\.a\.|n\/a|niet van toepassing|[-–—−]+|\?+)$/i;
const notKnown = /^(?:onbekend|niet bekend|n\.?b\.?|nog niet bekend|geen gegevens|unknown)$/i;

/**
 * What stands where a number or date should be, when it says that there is none.
 *
 * "suppressed": hidden because the group is small, or not published: "." "x" "<10" (as Statistics Netherlands writes
 * it), and "·" in a copy for sharing. There IS a number, and it is never read as 0. "not-applicable": "n.v.t." "-" "onbekend" "?".
 *
 * @param text  as `cleanText` gives it
 * @returns     null where the text is no such mark
 * @example missingMark("<10") // "suppressed"
 */
export function missingMark(text: string): MissingMark | null {
  if (hidden.test(text)) return "suppressed";
  return notApplicable.test(text) || notKnown.test(text) ? "not-applicable" : null;
}

/**
 * Whether a text says that the field does not apply. "Onbekend" is not such a text: as the name of an area or a group
 * it means the persons of whom it is not known.
 *
 * @example saysNotApplicable("n.v.t.") // true
 */
export function saysNotApplicable(text: string): boolean {
  return notApplicable.test(text);
}
