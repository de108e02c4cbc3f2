import type { YearCauseFacts } from "../../../workbook/causes/yearCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { valueInUnits } from "./inUnits";
import { activityNamed, indicatorNamed, seriesNamed } from "./named";

const term = (written: string | number | null): string =>
  written === null ? "not filled in" : typeof written === "number" ? formatNumber(written) : quoted(written);

/** "2.4 times as high" or "2.4 times as low". */
const times = (factor: number): string =>
  factor > 1 ? `${formatNumber(factor, 1)} times as high` : `${formatNumber(1 / factor, 1)} times as low`;

/** Sentences on last year's workbook beside this year's: J01 to J08. */
export const yearFindings: FindingSentences<keyof YearCauseFacts> = {
  "earlier-value-changed": {
    title: titleByCount(
      ({ indicator, period }) => `${indicatorNamed(indicator)} has another value in ${period} than last year`,
      (count) => `${formatNumber(count)} values of earlier periods have changed`,
    ),
    example: ({ indicator, area, period, kind, before, now }) =>
      `${seriesNamed(indicator, area)}, ${period}: last year ${valueInUnits(before, kind)}, now ${valueInUnits(now, kind)}.`,
    why: "A change in an old value is a change in what seems to have happened since.",
    remedy: "Verify the value at its source. If the new one is right, write in ‘Toelichting’ why.",
    mayBeIgnored: "Explain why the value was changed afterwards.",
  },
  "start-differs-from-end": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} starts with another number than last year ended with`,
      (count) => `${formatNumber(count)} activities start with another number than last year ended with`,
    ),
    example: ({ activity, end, start }) =>
      `${activityNamed(activity)}: ‘Eind’ was ${formatNumber(end)} last year, ‘Begin’ is ${formatNumber(start)} now.`,
    why: "Whoever was there on the last day is there on the first. Else participants are lost or counted twice.",
    remedy: "Verify ‘Begin’ of this year and ‘Eind’ of last year.",
    mayBeIgnored: "Explain where the difference comes from.",
  },
  "code-reused": {
    title: titleByCount(
      ({ code, table }) => `Code ${quoted(code)} on sheet ${quoted(table)} stands for something else now`,
      (count, { table }) =>
        `${formatNumber(count)} codes on sheet ${quoted(table)} stand for something else now`,
    ),
    example: ({ code, before, now }) => `${quoted(code)}: last year ${quoted(before)}, now ${quoted(now)}.`,
    why: "The code ties the years together. If it stands for something else, unlike things are compared.",
    remedy: "Give a new thing a new code, and leave old codes what they were.",
    mayBeIgnored: "Explain if only the name has changed.",
  },
  "code-changed": {
    title: titleByCount(
      ({ name }) => `${quoted(name)} has another code than last year`,
      (count, { table }) =>
        `${formatNumber(count)} rows on sheet ${quoted(table)} have another code than last year`,
    ),
    example: ({ name, before, now }) => `${quoted(name)}: last year ${quoted(before)}, now ${quoted(now)}.`,
    why: "The code ties the years together. With another code there is no comparison with last year.",
    remedy: "Use the code of last year, on every sheet.",
    mayBeIgnored: "Explain why there are new codes.",
  },
  "count-repeated": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} has exactly the count of last year`,
      (count) => `${formatNumber(count)} counts are exactly those of last year`,
    ),
    example: ({ activity, count, compared }) =>
      `${activityNamed(activity)}: ${formatNumber(count)}. In all ${formatNumber(compared)} activities were compared.`,
    why: "One count may be the same by chance. With more of them, last year’s workbook may have been left standing.",
    remedy: "Verify that you filled in the counts of this year.",
    mayBeIgnored: "You may leave this if the counts were counted anew.",
  },
  "answers-repeated": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} has exactly the answers of last year`,
      (count) => `The answers in ${formatNumber(count)} rows are exactly those of last year`,
    ),
    example: ({ activity, statement, answers }) =>
      `${activityNamed(activity)}, statement ${quoted(statement)}: ${formatNumber(answers)} answers.`,
    why: "The same distribution of answers, row after row, hardly ever comes about by itself.",
    remedy: "Verify that you filled in the answers of this year.",
    mayBeIgnored: "You may leave this if nobody was asked again this year. Then fill in the old period.",
  },
  "count-jumped": {
    title: titleByCount(
      ({ activity, before, now, factor }) =>
        factor === null
          ? `${activityNamed(activity)} has a count that went from ${formatNumber(before)} to ${formatNumber(now)}`
          : `${activityNamed(activity)} has a count ${times(factor)} as last year`,
      (count) => `${formatNumber(count)} counts have more than doubled or halved since last year`,
    ),
    example: ({ activity, before, now }) =>
      `${activityNamed(activity)}: ${formatNumber(before)} last year, ${formatNumber(now)} now. Is this right?`,
    why: "Such a jump often comes from a typing error or another way of counting.",
    remedy: "Verify the count and its unit. If it is right, write in ‘Toelichting’ how it came about.",
    mayBeIgnored: "Explain why the count changes so much.",
  },
  "terms-changed": {
    title: titleByCount(
      ({ indicator, column }) => `${indicatorNamed(indicator)} has another ‘${column}’ than last year`,
      (count, { column }) => `${formatNumber(count)} indicators have another ‘${column}’ than last year`,
    ),
    example: ({ indicator, before, now }) =>
      `${indicatorNamed(indicator)}: last year ${term(before)}, now ${term(now)}.`,
    why: "Another yardstick gives another verdict. The reader must be able to see that.",
    remedy:
      "Put the old value back, or write the reason in ‘Toelichting’. Other ways of measuring need ‘Trendbreuk’.",
    mayBeIgnored: "Explain who agreed on this, and why.",
  },
  "row-disappeared": {
    title: titleByCount(
      ({ table, code }) => `${quoted(code)} was on sheet ${quoted(table)} last year and is not there now`,
      (count, { table }) =>
        `${formatNumber(count)} rows of last year are no longer on sheet ${quoted(table)}`,
    ),
    example: ({ code, name }) => (name === null ? `${quoted(code)}.` : `${quoted(code)}: ${quoted(name)}.`),
    why: "What disappears without a word makes people ask whether it went well.",
    remedy: "Put the row back if it was forgotten. If it has ended, explain that.",
    mayBeIgnored: "Explain why it is no longer there.",
  },
  "previous-of-other-municipality": {
    title: () => "Last year’s workbook is of another municipality",
    example: ({ before, now }) => `Last year: ${quoted(before)}. Now: ${quoted(now)}.`,
    why: "Two municipalities are not two years of one municipality. So nothing was compared.",
    remedy: "Choose last year’s workbook of the same municipality, or correct ‘Gemeente’ on sheet Opdracht.",
    mayBeIgnored: null,
  },
  "previous-of-other-provider": {
    title: () => "Last year’s workbook is of another provider",
    example: ({ before, now }) => `Last year: ${quoted(before)}. Now: ${quoted(now)}.`,
    why: "Other providers do other things for other people. So nothing was compared.",
    remedy: "Choose last year’s workbook of the same provider, or correct ‘Aanbieder’ on sheet Opdracht.",
    mayBeIgnored: "Explain if another provider has taken over.",
  },
  "previous-not-before": {
    title: () => "Last year’s workbook is not about an earlier year",
    example: ({ before, now }) => `The ‘previous’ workbook is about ${before}, this one about ${now}.`,
    why: "This way nobody can see what has changed since last year. So nothing was compared.",
    remedy: "Choose last year’s workbook, or correct ‘Verslagjaar’ on sheet Opdracht.",
    mayBeIgnored: null,
  },
  "previous-long-before": {
    title: () => "There is more than one year between the two workbooks",
    example: ({ before, now }) => `The previous workbook is about ${before}, this one about ${now}.`,
    why: "The counts of the year before are missing. Only codes, agreements and old measurements were compared.",
    remedy: "Choose the workbook of the year before, if there is one.",
    mayBeIgnored: "Explain if there was no workbook in the years between.",
  },
  "previous-without-tables": {
    title: () => "Last year’s workbook holds nothing to compare",
    example: () => "The sheets of the template were not found, or they are empty.",
    why: "Without sheets such as Doelen, Activiteiten or Metingen there is no last year to compare with.",
    remedy: "Choose another file, or first point out the sheets and columns in that workbook.",
    mayBeIgnored: "You may leave this if there was no workbook last year.",
  },
};
