import { normaliseName } from "../../codes/normaliseName";
import { isCitizenNumber } from "../isCitizenNumber";
import { headerWords } from "./headerWords";
import type { ColumnOfTexts, RecognisedPersonalData } from "./PersonalData";

const fewestFilled = 5;
const leastShare = 0.5;
const longestHeader = 40;

/** As people write a BSN: in one go, or in groups. Telephone numbers, dates and amounts with thousands are not. */
const written = /(?<![\d.,-]|\d )(?:\d{8,9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?!\d|[.,-]\d)/;
const otherNumber = /^[-−]?[\d.,]+$/;

/**
 * Whether a column holds citizen service numbers (BSN), as a whole: one in eleven numbers of nine digits passes by chance.
 *
 * "certain": the header says so with a number under it that could be one, or half of five or more cells pass and are not all
 * the same. "possible": some pass, at least half of the numbers that could be one, and more than there are other numbers.
 *
 * Source: Logisch Ontwerp BSN (RvIG) for the test of one number; AVG, UAVG art. 46: not allowed, even with consent.
 * @example recogniseCitizenNumbers({ header: "BSN", texts: ["111222333"] }) // kind "citizen-number", confidence "certain", matches 1
 */
export function recogniseCitizenNumbers({ header, texts }: ColumnOfTexts): RecognisedPersonalData | null {
  const filled = texts.filter((text) => text.trim() !== "");
  const possible = filled.flatMap((text) => written.exec(text)?.[0].replace(/\D/g, "") ?? []);
  const valid = possible.filter(isCitizenNumber);
  const others = filled.filter((text) => otherNumber.test(text.trim()) && !written.test(text));
  const saysSo = header.length <= longestHeader && headerWords.citizenNumber.test(normaliseName(header));
  const isColumn =
    filled.length >= fewestFilled && valid.length >= leastShare * filled.length && new Set(valid).size > 1;
  const isMoreThanChance =
    valid.length > 0 && valid.length >= leastShare * possible.length && valid.length > others.length;
  if (!(saysSo && possible.length > 0) && !isColumn && !isMoreThanChance) return null;
  const confidence = isColumn || saysSo ? "certain" : "possible";
  return { kind: "citizen-number", confidence, matches: valid.length, filled: filled.length };
}
