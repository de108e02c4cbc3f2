import { containsBankAccount } from "../../domain/privacy/personalData/containsBankAccount";
import { containsBirthDate } from "../../domain/privacy/personalData/containsBirthDate";
import { containsEmailAddress } from "../../domain/privacy/personalData/containsEmailAddress";
import { containsHomeAddress } from "../../domain/privacy/personalData/containsHomeAddress";
import { containsMobileWithoutZero } from "../../domain/privacy/personalData/containsMobileWithoutZero";
import { containsPersonName } from "../../domain/privacy/personalData/containsPersonName";
import { containsTelephoneNumber } from "../../domain/privacy/personalData/containsTelephoneNumber";
import { givenNames } from "../../domain/privacy/personalData/givenNames";
import { isNameOnly } from "../../domain/privacy/personalData/isNameOnly";
import type { PersonalDataKind } from "../../domain/privacy/personalData/PersonalData";
import { maskCitizenNumbers } from "../../domain/privacy/maskCitizenNumbers";

/** "thing": a name in it is not a person's; "somebody": it may be a person's name and nothing else. */
export type TextRole = "thing" | "free" | "somebody";

/**
 * What personal data a text seems to hold, the gravest first; null where none is seen.
 *
 * For: leaving a text out of what is shared, where once too often does less harm than once too few. Not for: a finding in
 * a check, which looks at the column as a whole (`recognisePersonalData`); proof that there is nothing.
 *
 * @example personalDataInText("bel j.jansen@voorbeeld.nl", "free") // "email-address"
 */
export function personalDataInText(text: string, role: TextRole): PersonalDataKind | null {
  if (role === "somebody" && isGivenNames(text)) return "name";
  if (text.length < shortest) return null;
  if (/\d{2}/.test(text)) {
    if (maskCitizenNumbers(text) !== text) return "citizen-number";
    if (containsBankAccount(text)) return "bank-account";
    if (containsTelephoneNumber(text) || containsMobileWithoutZero(text)) return "telephone-number";
    if (containsBirthDate(text)) return "birth-date";
  }
  if (text.includes("@") && containsEmailAddress(text)) return "email-address";
  if (/\d/.test(text) && containsHomeAddress(text)) return "home-address";
  if (role === "thing") return null;
  if (role === "somebody") return seemsName(text) ? "name" : null;
  return containsPersonName(text) ? "name-in-text" : null;
}

/** "Karin", "jan", "Karin en Piet". */
function isGivenNames(text: string): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const names = words.filter((word) => word !== "en" && word !== "and");
  return names.length > 0 && names.every((name) => givenNames.has(name));
}

/** "Karin Jansen" or "Jansen, K.", but not "Beleidsmedewerker" nor "Ministerie van SZW". */
function seemsName(text: string): boolean {
  if (containsPersonName(text)) return true;
  return /[ ,.]/.test(text.trim()) && isNameOnly(text) && !ofOrganisation.test(text);
}

/** Abbreviations in capitals, and bodies of the government. */
const ofOrganisation =
  /(?<!\p{L})(?:\p{Lu}{2,}|[Mm]inisterie|[Pp]rovincie|[Dd]ienst|[Rr]aad|[Cc]ollege)(?!\p{L})/u;

const shortest = 4;
