import type { PlausibilityCauseFacts } from "../../../workbook/causes/plausibilityCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatDate, formatNumber, formatPercentage, formatPersons } from "../numbers";
import { activityNamed } from "./named";

/** "from 01-01-2023 until 31-12-2023", or the half that is known. */
function termOf(from: string | null, to: string | null): string {
  const parts = [
    from === null ? [] : `from ${formatDate(from)}`,
    to === null ? [] : `until ${formatDate(to)}`,
  ];
  return parts.flat().join(" ");
}

/** Sentences on what does not fit within one year: S09, B08 to B10 and O03. */
export const plausibilityFindings: FindingSentences<keyof PlausibilityCauseFacts> = {
  "copied-down": {
    title: titleByCount(
      ({ rows, table }) =>
        `${formatNumber(rows)} rows in succession on sheet ${quoted(table)} are exactly the same`,
      (count, { table }) =>
        `On sheet ${quoted(table)} rows in succession are the same ${formatNumber(count)} times`,
    ),
    example: ({ rows, untilRow }) =>
      `Up to row ${untilRow} the same numbers stand ${formatNumber(rows)} times below each other.`,
    why: "The same numbers below each other often come from dragging a cell down by accident.",
    remedy: "Verify that each row has its own numbers.",
    mayBeIgnored: "You may leave this if the numbers really are the same.",
  },
  "spread-above-count": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} has groups that together exceed its count`,
      (count) => `${formatNumber(count)} activities have groups that together exceed their count`,
    ),
    example: ({ activity, spread, count }) =>
      `${activityNamed(activity)}: ${formatPersons(spread)} on sheet Spreiding, ${formatNumber(count)} on sheet Activiteiten.`,
    why: "Each participant belongs to one group. Who is in more groups counts twice and distorts the distribution.",
    remedy: "Verify the counts, and choose groups that do not overlap.",
    mayBeIgnored: "Explain if somebody can be in more groups.",
  },
  "target-shares-off": {
    title: titleByCount(
      ({ activity, sum }) => `${activityNamed(activity)} has shares that come to ${formatPercentage(sum, 1)}`,
      (count) => `${formatNumber(count)} activities have shares that do not come to 100%`,
    ),
    example: ({ activity, sum, groups }) =>
      `${activityNamed(activity)}: ${formatNumber(groups)} groups, together ${formatPercentage(sum, 1)} of the target group.`,
    why: "The groups together are the whole target group. Else the comparison with the participants is off.",
    remedy: "Verify ‘Aandeel in doelgroep’, and add the group that is missing, such as ‘Overig’.",
    mayBeIgnored: "Explain if groups overlap.",
  },
  "counts-rounded": {
    title: titleByCount(
      ({ counts, table, multiple }) =>
        `All ${formatNumber(counts)} counts on sheet ${quoted(table)} are multiples of ${multiple}`,
      (count) => `On ${formatNumber(count)} sheets all counts are round`,
    ),
    example: ({ counts, multiple }) =>
      `${formatNumber(counts)} counts can be divided by ${multiple}. Were they estimated or rounded?`,
    why: "Counts are seldom all round. An estimate is something else than a count.",
    remedy: "Fill in what was counted. If it was estimated, write that in ‘Toelichting’.",
    mayBeIgnored: "You may leave this if the counts were rounded on purpose.",
  },
  "reporting-period-reversed": {
    title: () => "The reporting period ends before it begins",
    example: ({ from, to }) => `Period from ${formatDate(from)} until ${formatDate(to)}.`,
    why: "This way nobody can see which time the report is about.",
    remedy: "Put the first day at ‘Periode van’ and the last at ‘Periode tot’.",
    mayBeIgnored: null,
  },
  "period-outside-reporting-year": {
    title: () => "The reporting period is outside the reporting year",
    example: ({ from, to, reportingYear }) =>
      `The reporting year is ${reportingYear}, the period runs ${termOf(from, to)}.`,
    why: "With two answers to one question nobody knows which time this report is about.",
    remedy: "Make ‘Verslagjaar’ and ‘Periode van’ and ‘Periode tot’ on sheet Opdracht agree.",
    mayBeIgnored: "Explain why the period differs.",
  },
  "row-after-report": {
    title: titleByCount(
      ({ table, period }) => `A row on sheet ${quoted(table)} is about ${period}, after the reporting period`,
      (count, { table }) =>
        `${formatNumber(count)} rows on sheet ${quoted(table)} are about a time after the reporting period`,
    ),
    example: ({ period, until }) => `The period is ${period}, the report runs until ${until}.`,
    why: "What lies after the report cannot have been measured yet, or belongs in a later report.",
    remedy: "Verify column ‘Periode’, and ‘Verslagjaar’ on sheet Opdracht.",
    mayBeIgnored: "Explain if you include a newer measurement on purpose.",
  },
  "answers-of-other-period": {
    title: titleByCount(
      ({ reported }) => `None of the answers is about ${reported}`,
      (count) => `On ${formatNumber(count)} sheets none of the answers is about the reporting period`,
    ),
    example: ({ period, reported }) => `The last answers are of ${period}, the report is about ${reported}.`,
    why: "Perhaps these are still the answers of last year.",
    remedy: "Fill in the answers of this year, or correct column ‘Periode’.",
    mayBeIgnored: "Explain if nothing was asked this year.",
  },
};
