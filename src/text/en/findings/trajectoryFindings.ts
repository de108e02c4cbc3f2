import type { DayUnit } from "../../../domain/trajectories/calendar/elapsedDays";
import type { TrajectoryCauseFacts } from "../../../workbook/causes/trajectoryCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { counted } from "../counted";
import { formatDate, formatNumber, formatPersons } from "../numbers";

/** Begins a sentence. */
const provisionNamed = (provision: string | null): string =>
  provision === null ? "This provision" : `Provision ${quoted(provision)}`;

function inDays(days: number, unit: DayUnit): string {
  return unit === "working"
    ? counted(days, "working day", "working days")
    : counted(days, "calendar day", "calendar days");
}

/** "a call back within 5 days and an intake within 10 days" */
function promised(callBackDays: number | null, intakeDays: number | null): string {
  const parts = [
    callBackDays === null ? [] : `a call back within ${counted(callBackDays, "day", "days")}`,
    intakeDays === null ? [] : `an intake within ${counted(intakeDays, "day", "days")}`,
  ];
  return parts.flat().join(" and ");
}

/** Sentences on trajectories, shifts and scores: T01 to T05. */
export const trajectoryFindings: FindingSentences<keyof TrajectoryCauseFacts> = {
  "day-unit-missing": {
    title: () => "A term in days was promised, but not which days count",
    example: ({ callBackDays, intakeDays }) => `Promised: ${promised(callBackDays, intakeDays)}.`,
    why: "Around holidays and weekends the same report can be in time in working days and too late in calendar days.",
    remedy:
      "Choose on sheet Opdracht at ‘Dagen tellen als’: Werkdagen (working days) or Kalenderdagen (calendar days).",
    mayBeIgnored: "Explain why the agreement leaves this open. The promise is then not worked out.",
  },
  "reference-date-missing": {
    title: ({ examples: [{ facts }] }) =>
      `The reference date is missing, while ${counted(facts.open, "trajectory is still open", "trajectories are still open")}`,
    example: ({ open }) => `In ${counted(open, "row", "rows")} of Trajecten the last date is not there yet.`,
    why: "Without a reference date nobody can see how long somebody has waited. The figures on trajectories stay empty.",
    remedy: "Fill in at ‘Peildatum’ on sheet Opdracht the last day until which the dates are known.",
    mayBeIgnored: "Explain why you want no figures on trajectories.",
  },
  "promise-overdue": {
    title: titleByCount(
      ({ column, normDays, unit }) =>
        `One report has been open for more than ${inDays(normDays, unit)} (${column})`,
      (count, { column, normDays, unit }) =>
        `${formatNumber(count)} reports have been open for more than ${inDays(normDays, unit)} (${column})`,
    ),
    example: ({ column }) => `Column ${quoted(column)} is blank and the term is over.`,
    why: "These reports count as not kept. Leaving them out would make the promise look better than it is.",
    remedy: "Fill in the date if it has happened. If not, get in touch with these people.",
    mayBeIgnored: "You can leave this if the report really is still open.",
  },
  "follow-up-incomplete": {
    title: ({ examples: [{ facts }] }) =>
      facts.persons === 0
        ? "Of a few persons the term for coming back is not over yet"
        : `Of about ${formatPersons(facts.persons)} the term for coming back is not over yet`,
    example: ({ months, referenceDate }) =>
      `The term is ${counted(months, "month", "months")}, the reference date ${formatDate(referenceDate)}.`,
    why: "Who left recently may still come back. So this group is not in the share.",
    remedy: "Choose a later reference date or a shorter term to count more people.",
    mayBeIgnored: "You can leave this. The share is about those who were followed for the whole term.",
  },
  "recurrence-term-missing": {
    title: ({ examples: [{ facts }] }) =>
      facts.persons === 1
        ? "1 person comes back after the end, but the term is missing"
        : `${formatPersons(facts.persons)} come back after the end, but the term is missing`,
    example: ({ persons }) =>
      `For ${formatPersons(persons)} a new trajectory begins after the end of the one before.`,
    why: "Coming back after a month is not the same as after five years. Without a term, recurrence cannot be worked out.",
    remedy: "Fill in at ‘Termijn terugkeer (maanden)’ on sheet Opdracht what was agreed, such as 12.",
    mayBeIgnored: "Explain it if nothing was agreed on recurrence.",
  },
  "dates-reversed": {
    title: titleByCount(
      ({ column, after }) => `A date in ${quoted(column)} lies before ${quoted(after)}`,
      (count, { column, after }) =>
        `${formatNumber(count)} dates in ${quoted(column)} lie before ${quoted(after)}`,
    ),
    example: ({ column, after, days }) =>
      `${quoted(column)} lies ${counted(days, "day", "days")} before ${quoted(after)}.`,
    why: "It cannot have gone that way. The row is not in this figure.",
    remedy: "Check both dates. Often day and month, or the year, are swapped.",
    mayBeIgnored: null,
  },
  "date-after-reference": {
    title: titleByCount(
      ({ column }) => `A date in ${quoted(column)} lies after the reference date`,
      (count, { column }) => `${formatNumber(count)} dates in ${quoted(column)} lie after the reference date`,
    ),
    example: ({ column, referenceDate }) =>
      `${quoted(column)} lies after the reference date ${formatDate(referenceDate)}.`,
    why: "What happens after the reference date is not known yet. The row does not count.",
    remedy: "Correct the date, remove the row, or choose a later reference date on sheet Opdracht.",
    mayBeIgnored: null,
  },
  "earlier-date-missing": {
    title: titleByCount(
      ({ column, missing }) => `A row with ${quoted(column)} has no ${quoted(missing)}`,
      (count, { column, missing }) =>
        `${formatNumber(count)} rows with ${quoted(column)} have no ${quoted(missing)}`,
    ),
    example: ({ column, missing }) => `${quoted(column)} is filled in and ${quoted(missing)} is not.`,
    why: "Without a beginning nobody can say how long it took. The row is not in this figure.",
    remedy: "Fill in the first date. Remove the second where it does not belong.",
    mayBeIgnored: "Explain why the first date cannot be found any more.",
  },
  "shifted-above-start": {
    title: titleByCount(
      ({ provision }) => `${provisionNamed(provision)}: more people shifted than there were`,
      (count) => `In ${formatNumber(count)} provisions more people shifted than there were`,
    ),
    example: ({ shifted, atStart }) =>
      `${formatNumber(shifted)} shifted, ${formatNumber(atStart)} were there at the start.`,
    why: "Only who was there at the start can shift. The row does not count.",
    remedy: "Check ‘Beginstand’ and ‘Gekanteld’. Leave out who came in later.",
    mayBeIgnored: null,
  },
  "went-back-above-shifted": {
    title: titleByCount(
      ({ provision }) => `${provisionNamed(provision)}: more people went back than shifted`,
      (count) => `In ${formatNumber(count)} provisions more people went back than shifted`,
    ),
    example: ({ wentBack, shifted }) =>
      `${formatNumber(wentBack)} went back, ${formatNumber(shifted)} shifted.`,
    why: "Only who shifted can go back. The row does not count.",
    remedy: "Check ‘Teruggegaan’ and ‘Gekanteld’.",
    mayBeIgnored: null,
  },
  "stepped-above-start": {
    title: titleByCount(
      ({ provision }) => `${provisionNamed(provision)}: more people stepped up and down than there were`,
      (count) => `In ${formatNumber(count)} provisions more people stepped up and down than there were`,
    ),
    example: ({ stepped, atStart }) =>
      `Up and down together ${formatNumber(stepped)}, ${formatNumber(atStart)} were there at the start.`,
    why: "Everybody counts once: up, down or neither. The row does not count.",
    remedy: "Check ‘Opgeschaald’ and ‘Afgeschaald’. Leave out who came in later.",
    mayBeIgnored: null,
  },
  "score-off-scale": {
    title: titleByCount(
      ({ instrument, score }) => `Score ${formatNumber(score)} does not exist in ${quoted(instrument)}`,
      (count, { instrument }) => `${formatNumber(count)} scores do not exist in ${quoted(instrument)}`,
    ),
    example: ({ column, score, lowest, highest }) =>
      `${quoted(column)} says ${formatNumber(score)}. Possible are whole scores from ${formatNumber(lowest)} to ${formatNumber(highest)}.`,
    why: "A score off the scale or with decimals is a slip or a mean. The row does not count.",
    remedy: "Correct the score. Where there is none, fill in: n.v.t.",
    mayBeIgnored: null,
  },
  "scale-unknown": {
    title: titleByCount(
      ({ instrument }) => `The scale of ${quoted(instrument)} is not known`,
      (count, { instrument }) =>
        `The scale of ${quoted(instrument)} is not known (${formatNumber(count)} rows)`,
    ),
    example: ({ instrument, suggestion }) =>
      suggestion === null
        ? `For ${quoted(instrument)}, ‘Laagste’ and ‘Hoogste’ are not filled in.`
        : `${quoted(instrument)} — do you mean ${quoted(suggestion)}?`,
    why: "Without the lowest and highest score nobody can check the scores. The rows do not count.",
    remedy:
      "Choose ZRM 2013, ZRM 2017 or Participatieladder. For a scale of your own fill in ‘Laagste’ (lowest) and ‘Hoogste’ (highest); higher is better.",
    mayBeIgnored: null,
  },
  "scale-impossible": {
    title: titleByCount(
      ({ instrument }) => `‘Laagste’ and ‘Hoogste’ of ${quoted(instrument)} make no scale`,
      (count, { instrument }) =>
        `‘Laagste’ and ‘Hoogste’ of ${quoted(instrument)} make no scale in ${formatNumber(count)} rows`,
    ),
    example: ({ lowest, highest }) =>
      `‘Laagste’ is ${formatNumber(lowest)}, ‘Hoogste’ is ${formatNumber(highest)}.`,
    why: "A scale goes in whole steps from low to high.",
    remedy: "Fill in the smallest whole number at ‘Laagste’ and the largest at ‘Hoogste’.",
    mayBeIgnored: null,
  },
  "scale-mixed": {
    title: titleByCount(
      ({ instrument, column }) => `${quoted(column)} does not fit the scale of ${quoted(instrument)}`,
      (count, { instrument, column }) =>
        `${quoted(column)} does not fit the scale of ${quoted(instrument)} in ${formatNumber(count)} rows`,
    ),
    example: ({ column, score, expected }) =>
      `${quoted(column)} says ${formatNumber(score)}, the scale has ${formatNumber(expected)}.`,
    why: "Scores on two scales cannot be counted together. The row does not count.",
    remedy: "Make the scale equal in all rows, or give the other scale a name of its own.",
    mayBeIgnored: null,
  },
  "instrument-version-missing": {
    title: titleByCount(
      ({ instrument }) => `${quoted(instrument)} does not say which version was used`,
      (count, { instrument }) =>
        `${quoted(instrument)} does not say which version was used in ${formatNumber(count)} rows`,
    ),
    example: ({ column, instrument }) => `Column ${quoted(column)}: ${quoted(instrument)}.`,
    why: "The ZRM of 2013 has 11 domains, that of 2017 has 13. Scores of the two cannot be compared.",
    remedy: "Choose ZRM 2013 or ZRM 2017.",
    mayBeIgnored: null,
  },
  "instruments-mixed": {
    title: titleByCount(
      ({ before, after }) => `Two instruments mixed: ${quoted(before)} and ${quoted(after)}`,
      (count, { before, after }) =>
        `Two instruments mixed in ${formatNumber(count)} rows: ${quoted(before)} and ${quoted(after)}`,
    ),
    example: ({ before, after }) =>
      `The first measurement is with ${quoted(before)}, the second with ${quoted(after)}.`,
    why: "A difference between two instruments or versions says nothing about the person. The row does not count.",
    remedy: "Fill in n.v.t. at ‘Na’ where there is no second measurement with the same instrument.",
    mayBeIgnored: null,
  },
  "domain-not-of-instrument": {
    title: titleByCount(
      ({ domain, instrument }) =>
        domain === null
          ? `A row of ${quoted(instrument)} has no domain`
          : `${quoted(domain)} is no domain of ${quoted(instrument)}`,
      (count, { instrument }) =>
        `${formatNumber(count)} rows of ${quoted(instrument)} have no domain of that instrument`,
    ),
    example: ({ domain, suggestion }) => {
      if (domain === null) return "The cell ‘Domein’ is blank.";
      return suggestion === null
        ? `Found: ${quoted(domain)}.`
        : `${quoted(domain)} — do you mean ${quoted(suggestion)}?`;
    },
    why: "Each domain has scores of its own. The row does not count.",
    remedy: "Choose a domain that is in this version. If not, check the version.",
    mayBeIgnored: null,
  },
};
