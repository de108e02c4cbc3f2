import type { Aspect } from "../../../domain/costs/missingAspects";
import type { CostCauseFacts } from "../../../workbook/causes/costCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { counted } from "../counted";
import { formatNumber } from "../numbers";

/** Begins a sentence. */
const caseNamed = (caseName: string | null): string =>
  caseName === null ? "This case" : `Case ${quoted(caseName)}`;

const inEuros = (euros: number): string => `€ ${formatNumber(euros)}`;

const inYears = (years: number): string => counted(years, "year", "years");

const aspectNames: Readonly<Record<Aspect, string>> = {
  involvement: "involvement (Betrokkenheid)",
  legitimacy: "legitimacy (Legitimiteit)",
  returns: "returns (Rendement)",
};

const listed = (names: readonly string[]): string => names.map(quoted).join(" and ");

/** Sentences on business cases and prices: F01 and F02. */
export const costFindings: FindingSentences<keyof CostCauseFacts> = {
  "case-source-missing": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)} names no source for its amounts`,
      (count) => `${formatNumber(count)} cases name no source for their amounts`,
    ),
    example: ({ caseName }) => `${caseNamed(caseName)}: column ‘Bron’ is blank.`,
    why: "Without a source nobody can see whether the amounts are plausible.",
    remedy:
      "Name at ‘Bron’ where the price comes from, such as sheet Prijzen or a list of rates with its year.",
    mayBeIgnored: "Explain how the amounts were estimated.",
  },
  "case-years-missing": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)} does not say over how many years it counts`,
      (count) => `${formatNumber(count)} cases do not say over how many years they count`,
    ),
    example: ({ caseName }) => `${caseNamed(caseName)}: column ‘Jaren’ is blank.`,
    why: "Avoided costs are per year. Without a number of years there is no balance.",
    remedy: "Fill in at ‘Jaren’ over how many years you count. Preferably take only years that are over.",
    mayBeIgnored: "Explain why this case need not be worked out.",
  },
  "case-parties-missing": {
    title: titleByCount(
      ({ caseName, columns }) => `${caseNamed(caseName)}: ${listed(columns)} not filled in`,
      (count) => `${formatNumber(count)} cases do not say who pays or who saves`,
    ),
    example: ({ caseName, columns }) => `${caseNamed(caseName)}: fill in ${listed(columns)}.`,
    why: "One pays and another saves. That is often the reason to talk.",
    remedy: "Name at ‘Kas’ who pays and at ‘Baten bij’ who saves, such as municipality, insurer or UWV.",
    mayBeIgnored: "Explain why this is not known yet.",
  },
  "case-aspects-missing": {
    title: titleByCount(
      ({ caseName, aspects }) =>
        `${caseNamed(caseName)}: nothing yet on ${aspects.map((aspect) => aspectNames[aspect]).join(" and ")}`,
      (count) => `In ${formatNumber(count)} cases not all three sides are filled in`,
    ),
    example: ({ aspects }) => `Blank: ${aspects.map((aspect) => aspectNames[aspect]).join(", ")}.`,
    why: "A case has three sides: involvement, legitimacy and returns. Money is one of them.",
    remedy: "Write in a few words at each side what you saw.",
    mayBeIgnored: "You can leave this if a side does not apply. Fill in: n.v.t.",
  },
  "avoided-range-reversed": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)}: ‘Vermeden van’ is above ‘Vermeden tot’`,
      (count) => `In ${formatNumber(count)} cases ‘Vermeden van’ is above ‘Vermeden tot’`,
    ),
    example: ({ from, to }) => `From ${inEuros(from)} to ${inEuros(to)}.`,
    why: "Nobody can say what was avoided at least and at most. The case does not count.",
    remedy: "Put the smallest amount at ‘Vermeden van’ and the largest at ‘Vermeden tot’.",
    mayBeIgnored: null,
  },
  "avoided-outside-range": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)}: the avoided costs lie outside their own range`,
      (count) => `In ${formatNumber(count)} cases the avoided costs lie outside their own range`,
    ),
    example: ({ avoided, from, to }) => {
      const lower = from === null ? [] : [`from ${inEuros(from)}`];
      const upper = to === null ? [] : [`to ${inEuros(to)}`];
      return `The case says ${inEuros(avoided)} a year, the range goes ${[...lower, ...upper].join(" ")}.`;
    },
    why: "The amount belongs between the lowest and the highest. The case does not count.",
    remedy: "Check ‘Vermeden kosten per jaar’, ‘Vermeden van’ and ‘Vermeden tot’.",
    mayBeIgnored: null,
  },
  "amount-too-low": {
    title: titleByCount(
      ({ column, number }) => `${quoted(column)} cannot be ${formatNumber(number)}`,
      (count, { column }) => `In column ${quoted(column)} ${formatNumber(count)} numbers are too low`,
    ),
    example: ({ column, number, least }) =>
      `${quoted(column)} says ${formatNumber(number)}; it must be ${least === "zero" ? "0 or more" : "more than 0"}.`,
    why: "With this number the balance is wrong. The row does not count.",
    remedy: "Fill in the number without a minus sign. A saving belongs at ‘Vermeden kosten per jaar’.",
    mayBeIgnored: null,
  },
  "horizon-beyond-observed": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)} counts more years than were seen`,
      (count) => `${formatNumber(count)} cases count more years than were seen`,
    ),
    example: ({ years, observedYears }) =>
      `It counts ${inYears(years)}, seen were ${inYears(observedYears)}.`,
    why: "The years that were not seen are carried on. Whether the effect lasts that long is an assumption.",
    remedy: "Count only the years that are over, or say at ‘Onderbouwing’ why it lasts longer.",
    mayBeIgnored: "Explain why it is plausible that the effect lasts longer.",
  },
};
