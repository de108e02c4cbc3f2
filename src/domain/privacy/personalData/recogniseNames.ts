import { normaliseName } from "../../codes/normaliseName";
import { containsPersonName } from "./containsPersonName";
import { headerWords } from "./headerWords";
import { isNameOnly } from "./isNameOnly";
import type { ColumnOfTexts, RecognisedPersonalData } from "./PersonalData";

const leastShare = 0.5;
const fewestNames = 5;

/**
 * Whether a column holds names of persons.
 *
 * "certain": a header that only persons have (Achternaam, Voornaam), and half of the cells written as a name. "likely": a
 * header that may ask for persons (Naam, Cliënt), and half of the cells written as a name and one of them with a title, initials or a
 * common given name; or any header, where five cells or more, half of all, are such names and nothing else. "possible":
 * such a name somewhere in a text ("name-in-text").
 *
 * @param column  blanks left out
 * @example recogniseNames({ header: "Achternaam", texts: ["Van den Berg"] }) // { kind: "name", confidence: "certain", matches: 1, filled: 1 }
 */
export function recogniseNames({ header, texts }: ColumnOfTexts): RecognisedPersonalData | null {
  const filled = texts.length;
  const written = texts.filter(isNameOnly);
  const sure = written.filter(containsPersonName).length;
  const isMostly = (count: number): boolean => count > 0 && count >= leastShare * filled;
  const name = normaliseName(header);
  if (headerWords.name.test(name) && isMostly(written.length)) {
    return { kind: "name", confidence: "certain", matches: written.length, filled };
  }
  const asksForPersons = headerWords.person.test(name) && isMostly(written.length) && sure > 0;
  if (asksForPersons) return { kind: "name", confidence: "likely", matches: written.length, filled };
  if (sure >= fewestNames && isMostly(sure))
    return { kind: "name", confidence: "likely", matches: sure, filled };
  const inText = texts.filter(containsPersonName).length;
  return inText === 0 ? null : { kind: "name-in-text", confidence: "possible", matches: inText, filled };
}
