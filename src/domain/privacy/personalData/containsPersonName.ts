import { givenNames } from "./givenNames";

const particles =
  "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]en|[Dd]er|[Hh]et|['’]t|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Bb]en|[Oo]p|[Ll]a|[Ll]e)(?: (?:de|den|der|het|['’]t))? )?";
const familyName = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*";
const initials = "(?:(?:\\p{Lu}|Ch|Ph|Th|IJ)\\. ?){1,6}";

/** Mw. Jansen, dhr. J. de Vries, mevrouw El Amrani. */
const withTitle = new RegExp(
  `(?<!\\p{L})(?:[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]hr|[Mm]eneer|[Dd]e heer|[Mm]ej)\\.? (?:${initials})?${particles}(${familyName})`,
  "gu",
);
/** J. de Vries, A.B. Jansen. */
const withInitials = new RegExp(`(?<![\\p{L}.])${initials}${particles}(${familyName})`, "gu");
/** Karin van den Berg, where Karin is in the list of given names. */
const withGivenName = new RegExp(
  `(?<![\\p{L}-])(\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}+)? ${particles}(${familyName})`,
  "gu",
);
/** De Vries, Karin; Berg, K. van den. */
const familyNameFirst = new RegExp(`^ *${particles}${familyName}, ?(?:(\\p{Lu}\\p{Ll}+)|${initials})`, "u");

/** What is named after persons: streets, buildings, organisations. */
const namedAfter =
  /(?:straat|laan|plein|weg|kade|gracht|park|dijk|huis|hof|school|college|kerk|fonds|foundation|stichting|buurt|wijk|plantsoen|polder|centrum)$/i;

const longestText = 2000;

/**
 * Whether a text seems to name a person: after a title, after initials, or with a given name that many people bear.
 *
 * For: a note to look again. Not for: refusing anything: names it does not know pass, and streets, foundations and books named
 * after persons are taken for persons now and then.
 *
 * @param text  only the first 2,000 characters are looked at
 * @example containsPersonName("Mw. de Vries komt nu elke week") // true
 */
export function containsPersonName(text: string): boolean {
  const start = text.slice(0, longestText);
  for (const pattern of [withTitle, withInitials]) {
    for (const [, name = ""] of start.matchAll(pattern)) if (!namedAfter.test(name)) return true;
  }
  for (const [, given = "", name = ""] of start.matchAll(withGivenName)) {
    if (givenNames.has(given.toLowerCase()) && !namedAfter.test(name)) return true;
  }
  const reversed = familyNameFirst.exec(start);
  if (reversed === null) return false;
  const [, given] = reversed;
  return given === undefined || givenNames.has(given.toLowerCase());
}
