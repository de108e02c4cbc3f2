import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";
import { cleanText } from "../cells/cleanText";
import { missingMark } from "../cells/missingMark";
import { readDate } from "../cells/readDate";
import { readNumber } from "../cells/readNumber";
import type { CellValue, Notation, SheetRow } from "../snapshot";
import { isMarked, saysNo } from "../tables/goalsOfCrosses";
import type { ColumnContents } from "./ColumnContents";

const looksLikeCode = /^(?=.{1,14}$)(?:\p{Lu}{1,6}|(?=.*\d)[\p{L}\d]+(?:[-._/+ ]?[\p{L}\d+]+){0,4})$/u;
const looksLikePeriod = /^(?:19|20)\d\d(?:[-/ ]?(?:(?:19|20)\d\d|[KQ][1-4]|\d{2}|JJ00|KW0[1-4]))?$/i;
const cross = /^(?:x|v|k|ja|kern|[✓✔√☑☒●•*+]|1)$/iu;
/** Says yes, and may as well be a code or a choice. */
const yes = /^(?:j|y|yes|waar|true)$/i;

interface Counts {
  numbers: number;
  wholeNumbers: number;
  years: number;
  dates: number;
  codes: number;
  texts: number;
  percentages: number;
  crosses: number;
  denials: number;
}

/** Counts what stands in a column of some rows. */
export function columnProfile(rows: readonly SheetRow[], column: number): ColumnContents {
  const counts: Counts = {
    numbers: 0,
    wholeNumbers: 0,
    years: 0,
    dates: 0,
    codes: 0,
    texts: 0,
    percentages: 0,
    crosses: 0,
    denials: 0,
  };
  const keys = new Set<string>();
  let filled = 0;
  for (const { values, notations } of rows) {
    const value = values[column];
    if (value === undefined || typeof value === "object") continue;
    const text = cleanText(String(value));
    // A mark for a missing value says nothing about what kind of column it is.
    const isCross = cross.test(text) && isMarked(value);
    if (text === "" || (missingMark(text) !== null && !isCross)) continue;
    filled += 1;
    if (isCross || yes.test(text)) counts.crosses += 1;
    else if (saysNo(value)) counts.denials += 1;
    if (isCross && typeof value === "string") continue;
    keys.add(codeKey(text));
    count(counts, value, text, notations?.[column]);
  }
  const share = (some: number): number => (filled === 0 ? 0 : some / filled);
  return {
    filled,
    keys: [...keys],
    names: [...keys].map(normaliseName),
    distinct: share(keys.size),
    isLongNumbers: [...keys].every((key) => /^\d{5,}$/.test(key)),
    numbers: share(counts.numbers),
    wholeNumbers: share(counts.wholeNumbers),
    years: share(counts.years),
    dates: share(counts.dates),
    codes: share(counts.codes),
    texts: share(counts.texts),
    percentages: share(counts.percentages),
    crosses: share(counts.crosses),
    denials: share(counts.denials),
  };
}

function count(counts: Counts, value: CellValue, text: string, notation: Notation | undefined): void {
  const number =
    typeof value === "number"
      ? { number: value, isPercentage: false }
      : readNumber(approximate(text), "count");
  const isDate =
    notation === "date" || (typeof value === "string" && text.length > 4 && readDate(text) !== null);
  if (isDate) counts.dates += 1;
  else if (number !== null) counts.numbers += 1;
  else counts.texts += 1;
  if (!isDate && number !== null && Number.isInteger(number.number)) counts.wholeNumbers += 1;
  if (looksLikePeriod.test(text)) counts.years += 1;
  if (!isDate && looksLikeCode.test(text)) counts.codes += 1;
  if (notation === "percentage" || number?.isPercentage === true) counts.percentages += 1;
}

/** "ca. 3.200" is a number to whoever looks for the column with numbers. */
const approximate = (text: string): string => text.replace(/^(?:ca\.?|circa|±|~|ruim|ongeveer) ?/i, "");
