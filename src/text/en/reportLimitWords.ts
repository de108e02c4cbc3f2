import type { ReportLimitWords } from "../ReportLimitWords";
import { counted } from "./counted";
import { listed } from "./listed";
import { formatDate, formatNumber, formatPersons } from "./numbers";

const mostSources = 8;

/** What a report says in English of what it cannot say. */
export const reportLimitWords: ReportLimitWords = {
  heading: "What this report cannot say",
  lead: "Read this first. It goes with the figures that follow.",
  limits: {
    "no-goals": () =>
      "No goals were read. So there is nothing to hold the figures against. Fill in the sheet Doelen.",
    "no-activities": () =>
      "No activities were read. So agreements and reach are not known. Fill in the sheet Activiteiten.",
    "no-indicators": () =>
      "No indicators were read. So what moves in town cannot be said. Fill in the sheet Indicatoren.",
    "one-measurement": ({ indicators }) =>
      `${counted(indicators, "indicator has", "indicators have")} one measurement at most. Whether anything moves can be said after a second one.`,
    "all-suppressed": ({ minimum }) =>
      `All numbers are below ${formatPersons(minimum)}. We do not show those. So this report holds no figures about persons.`,
    "some-suppressed": ({ minimum, numbers }) =>
      `${counted(numbers, "number is", "numbers are")} not shown. That protects groups of fewer than ${formatPersons(minimum)}.`,
    "periods-contradict": ({ from, to, reportingYear }) =>
      `The period cannot be right: ${[
        from === null ? "start not filled in" : `from ${formatDate(from)}`,
        to === null ? "end not filled in" : `to ${formatDate(to)}`,
        reportingYear === null ? "reporting year not filled in" : `reporting year ${reportingYear}`,
      ].join(", ")}. So it is not certain to which time the figures belong.`,
    "measurements-elsewhere": ({ latest, reportingYear }) =>
      `The latest measurement is of ${latest}. The reporting year is ${reportingYear}. So the indicators say nothing about that year.`,
    "errors-in-workbook": ({ errors }) =>
      `The workbook still holds ${counted(errors, "error", "errors")}. Figures with an error in them may still change. The sheet Controle names them.`,
    "tables-of-nobody": (_, sheets) =>
      `Of ${sheets.length === 1 ? "this sheet" : "these sheets"} nobody says which rows are of this provider: ${listed(sheets, sheets.length)}. So those rows are not shown here. Figures about inhabitants are.`,
    "talk-of-others": () =>
      "Stories and notes are shown only if they are about goals or activities of this provider. The others are left out. What goes on in town and in the country is shown.",
    "provider-unknown": ({ provider, known }) =>
      `The workbook holds nothing of provider ‘${provider}’.${known.length === 0 ? "" : ` Known are: ${listed(known, 8)}.`}`,
  },
  closing: {
    sources: (names) =>
      `Sources: ${names.slice(0, mostSources).join("; ")}${names.length > mostSources ? `; and ${formatNumber(names.length - mostSources)} more, see at each figure` : ""}.`,
    intervals:
      "A margin of uncertainty of 95% means: in 95 of 100 such measurements the true value lies within it. For a share it is Wilson’s, for the difference between two shares Newcombe’s.",
    equal:
      "‘Not moving’ is something else than ‘cannot tell’. In the first it was shown that the value stayed the same. In the second there are too few data.",
    reach:
      "Reach is a range as long as persons are not counted once each. Who takes part in more activities is then counted more often.",
    experience:
      "Experienced effect is what people say themselves. That the activity contributed is plausible, not certain.",
    rounding: "Figures are rounded to what their uncertainty allows.",
    smallGroups: (minimum) =>
      `We do not show groups of fewer than ${formatPersons(minimum)}. In a larger group a part can be small, such as the number who gave one answer.`,
    noScore: "This report gives no mark, no ranking and no traffic light.",
    legalBasis: (law) => `Legal ground: ${law}.`,
  },
};
