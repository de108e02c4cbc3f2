import { normaliseName } from "../../codes/normaliseName";
import { containsBankAccount } from "./containsBankAccount";
import { containsEmailAddress } from "./containsEmailAddress";
import { containsHomeAddress } from "./containsHomeAddress";
import { containsTelephoneNumber } from "./containsTelephoneNumber";
import { headerWords } from "./headerWords";
import { isDate } from "./isDate";
import type { ColumnOfTexts, Confidence, PersonalDataKind, RecognisedPersonalData } from "./PersonalData";
import { recogniseCitizenNumbers } from "./recogniseCitizenNumbers";
import { recogniseNames } from "./recogniseNames";

const leastShare = 0.5;
const fewestMatches = 3;

interface Pattern {
  readonly kind: PersonalDataKind;
  readonly header: RegExp;
  readonly isIn: (text: string) => boolean;
  /** What a few are, in a column that is about something else. */
  readonly alone: Confidence;
}

const patterns: readonly Pattern[] = [
  { kind: "bank-account", header: headerWords.bankAccount, isIn: containsBankAccount, alone: "likely" },
  { kind: "email-address", header: headerWords.emailAddress, isIn: containsEmailAddress, alone: "likely" },
  {
    kind: "telephone-number",
    header: headerWords.telephoneNumber,
    isIn: containsTelephoneNumber,
    alone: "possible",
  },
  { kind: "home-address", header: headerWords.homeAddress, isIn: containsHomeAddress, alone: "likely" },
];

/**
 * What personal data a column holds, if any: the surest of what is found, and of two equally sure the gravest.
 *
 * For: a look before a workbook is handed in. Not for: proof that there are none; single cells; deciding without a person.
 *
 * Bank accounts, e-mail addresses, telephone numbers and postcodes with a house number: "certain" where the header says so and
 * one is there, or where three or more fill half of the column; a few are "likely" (telephone numbers: "possible"). Birth
 * dates: only under a header that says so, for other dates are periods. Names: see recogniseNames; BSN: see
 * recogniseCitizenNumbers.
 *
 * @param column  see ColumnOfTexts
 * @returns       null where nothing is found, or the column is blank
 * @example recognisePersonalData({ header: "Contact", texts: ["j.jansen@voorbeeld.nl", ""] }) // { kind: "email-address", confidence: "likely", matches: 1, filled: 1 }
 */
export function recognisePersonalData(column: ColumnOfTexts): RecognisedPersonalData | null {
  const texts = column.texts.filter((text) => text.trim() !== "");
  const filled: ColumnOfTexts = { header: column.header, texts };
  const found = [
    recogniseCitizenNumbers(filled),
    ...patterns.map((pattern) => recognisePattern(pattern, filled)),
    recogniseBirthDates(filled),
    column.namesThings === true ? null : recogniseNames(filled),
  ].filter((one) => one !== null);
  for (const confidence of ["certain", "likely", "possible"] as const) {
    const surest = found.find((one) => one.confidence === confidence);
    if (surest !== undefined) return surest;
  }
  return null;
}

function recognisePattern(
  { kind, header, isIn, alone }: Pattern,
  column: ColumnOfTexts,
): RecognisedPersonalData | null {
  const filled = column.texts.length;
  const matches = column.texts.filter(isIn).length;
  if (matches === 0) return null;
  const isColumn = matches >= fewestMatches && matches >= leastShare * filled;
  if (isColumn || header.test(normaliseName(column.header))) {
    return { kind, confidence: "certain", matches, filled };
  }
  return { kind, confidence: alone, matches, filled };
}

/** Dates elsewhere are periods, or of letters and visits: only the header tells. */
function recogniseBirthDates({ header, texts }: ColumnOfTexts): RecognisedPersonalData | null {
  if (!headerWords.birthDate.test(normaliseName(header))) return null;
  const matches = texts.filter(isDate).length;
  if (matches === 0) return null;
  return { kind: "birth-date", confidence: "certain", matches, filled: texts.length };
}
