/**
 * A stretch of whole months: a year, half-year, quarter, month or school year.
 *
 * `firstMonth` counts months since January of the year 0, so 2020 starts at 24240.
 */
export interface Period {
  readonly firstMonth: number;
  readonly months: number;
}

const monthNames = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const otherMonthNames: Readonly<Record<string, number>> = { maa: 2, mar: 2, may: 4, oct: 9 };

const startingAt = (year: number, month: number, months: number): Period => ({
  firstMonth: year * 12 + month,
  months,
});

/** The calendar year as a period. */
export function yearPeriod(year: number): Period {
  return startingAt(year, 0, 12);
}

/**
 * Reads what people write in a period column.
 *
 * Understands: 2020 · "2020" · "2020-H1" · "2020 K2" or "2020 Q2" or "2e kwartaal 2020" · "2020-03", "03-2020" ·
 * "mrt 2020" · "2019/2020" and "2019-2020" (a school year: August to July).
 *
 * @param text  the cell's text or whole number; white space around it does not matter
 * @returns     the period, or null where the text is none of these
 * @example parsePeriod("2020-H2") // { firstMonth: 24246, months: 6 }
 */
export function parsePeriod(text: string | number): Period | null {
  const words = String(text)
    .replace(/[\s ]+/g, " ")
    .trim()
    .toLowerCase();
  const year = /^((?:19|20)\d\d)$/.exec(words);
  if (year) return yearPeriod(Number(year[1]));

  const schoolYear = /^((?:19|20)\d\d) ?[/-] ?((?:19|20)\d\d)$/.exec(words);
  if (schoolYear) {
    const first = Number(schoolYear[1]);
    return Number(schoolYear[2]) === first + 1 ? startingAt(first, 7, 12) : null;
  }

  const yearFirst = /^((?:19|20)\d\d)[ -]*([hkqs])([1-4])$/.exec(words);
  if (yearFirst) return partOfYear(Number(yearFirst[1]), yearFirst[2] ?? "", Number(yearFirst[3]));
  const partFirst = /^([hkqs])([1-4])[ -]*((?:19|20)\d\d)$/.exec(words);
  if (partFirst) return partOfYear(Number(partFirst[3]), partFirst[1] ?? "", Number(partFirst[2]));
  const inWords = /^([1-4])e? ?(kwartaal|halfjaar|half year|quarter) (?:van )?((?:19|20)\d\d)$/.exec(words);
  if (inWords) {
    return partOfYear(Number(inWords[3]), inWords[2]?.startsWith("h") ? "h" : "k", Number(inWords[1]));
  }

  const monthLast = /^((?:19|20)\d\d)[-/. ]?(0[1-9]|1[0-2])$/.exec(words);
  if (monthLast) return startingAt(Number(monthLast[1]), Number(monthLast[2]) - 1, 1);
  const monthFirst = /^(0?[1-9]|1[0-2])[-/. ]((?:19|20)\d\d)$/.exec(words);
  if (monthFirst) return startingAt(Number(monthFirst[2]), Number(monthFirst[1]) - 1, 1);
  const named = /^([a-z]{3})[a-z]*\.?[ -]((?:19|20)\d\d)$/.exec(words);
  if (named) {
    const month = monthNumber(named[1] ?? "");
    return month === null ? null : startingAt(Number(named[2]), month, 1);
  }
  return null;
}

function partOfYear(year: number, letter: string, part: number): Period | null {
  const months = letter === "h" || letter === "s" ? 6 : 3;
  return part * months <= 12 ? startingAt(year, (part - 1) * months, months) : null;
}

function monthNumber(name: string): number | null {
  const index = monthNames.indexOf(name);
  return index >= 0 ? index : (otherMonthNames[name] ?? null);
}

/** The period as people in the Netherlands write it: "2020", "2020-H1", "2020-K3", "2020-03", "2019/2020". */
export function periodLabel(period: Period): string {
  const year = Math.floor(period.firstMonth / 12);
  const month = period.firstMonth % 12;
  if (period.months === 12) return month === 0 ? String(year) : `${year}/${year + 1}`;
  if (period.months === 6) return `${year}-H${month / 6 + 1}`;
  if (period.months === 3) return `${year}-K${month / 3 + 1}`;
  return `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** Years between the starts of two periods; negative where `to` comes first. */
export function yearsBetween(from: Period, to: Period): number {
  return (to.firstMonth - from.firstMonth) / 12;
}
