import type { PersonalDataKind } from "../../../domain/privacy/personalData/PersonalData";
import type { PrivacyCauseFacts } from "../../../workbook/causes/privacyCauses";
import type { FindingSentences } from "../../FindingSentence";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { goalWithin } from "./named";

/** Within a sentence. */
const kindWords: Readonly<Record<PersonalDataKind, string>> = {
  "citizen-number": "citizen service numbers",
  "email-address": "e-mail addresses",
  "telephone-number": "telephone numbers",
  "bank-account": "bank account numbers",
  "home-address": "postcodes with a house number",
  "birth-date": "dates of birth",
  name: "names of persons",
  "name-in-text": "names of persons in a sentence",
};

/** Sentences on personal data: P01 and P04. They never repeat a number or a title. */
export const privacyFindings: FindingSentences<keyof PrivacyCauseFacts> = {
  "citizen-number-column": {
    title: titleByCount(
      ({ column }) => `Column ${column} seems to hold citizen service numbers (BSN)`,
      (count) => `${formatNumber(count)} columns seem to hold citizen service numbers (BSN)`,
    ),
    example: ({ column, valid, filled }) =>
      `In column ${column}, ${formatNumber(valid)} of the ${formatNumber(filled)} values can be a BSN.`,
    why: "A BSN may be used only where a law says so. Consent does not make it allowed here.",
    remedy: "Remove this column. Use a number of your own that does not lead to a person.",
    mayBeIgnored: null,
  },
  "citizen-number-alone": {
    title: titleByCount(
      ({ column }) => `Column ${column} holds a number that can be a citizen service number (BSN)`,
      (count) => `${formatNumber(count)} numbers can be a citizen service number (BSN)`,
    ),
    example: ({ column }) => `A number in column ${column} passes the test for a BSN.`,
    why: "A BSN is not allowed here. Other numbers of nine digits can pass the test by chance.",
    remedy: "See what number this is. Remove it if it is a BSN.",
    mayBeIgnored: "You can leave this if the number is not a BSN.",
  },
  "small-counts": {
    title: titleByCount(
      ({ table, minimum }) => `${table} holds a count below ${formatNumber(minimum)}`,
      (count, { table, minimum }) =>
        `${table} holds ${formatNumber(count)} counts below ${formatNumber(minimum)}`,
    ),
    example: ({ minimum }) => `The copy for sharing says ‘<${formatNumber(minimum)}’ here.`,
    why: "In a small group somebody can be recognised. In this workbook the count may stay.",
    remedy: "Give others the copy for sharing only. Small counts are protected in it.",
    mayBeIgnored: "You can leave this if the workbook stays with you.",
  },
  "story-consent-missing": {
    title: titleByCount(
      () => "Of one story nobody knows whether it may be used",
      (count) => `Of ${formatNumber(count)} stories nobody knows whether they may be used`,
    ),
    example: ({ goal }) => `A story with ${goalWithin(goal)}: ‘Toestemming’ is blank.`,
    why: "A story belongs to whoever tells it. Without consent we show it nowhere.",
    remedy: "Ask whoever told it for consent and fill in Ja or Nee.",
    mayBeIgnored: "Explain if you are still asking for consent.",
  },
  "story-consent-refused": {
    title: titleByCount(
      () => "A story without consent is still in the workbook",
      (count) => `${formatNumber(count)} stories without consent are still in the workbook`,
    ),
    example: ({ goal }) => `A story with ${goalWithin(goal)}: ‘Toestemming’ is Nee.`,
    why: "We show it nowhere, but whoever gets the workbook can read it.",
    remedy: "Take out the story and the link before you share the workbook.",
    mayBeIgnored: "Explain if you share the workbook with nobody.",
  },
  "personal-data-likely": {
    title: titleByCount(
      ({ column, kind }) => `Column ${column} seems to hold ${kindWords[kind]}`,
      (count) => `${formatNumber(count)} columns seem to hold personal data`,
    ),
    example: ({ kind, matches, filled }) =>
      `In ${formatNumber(matches)} of the ${formatNumber(filled)} cells with text: ${kindWords[kind]}.`,
    why: "A workbook that you share should hold nothing by which a person can be recognised.",
    remedy: "Take away this column or these data. Use a number of your own where you must tell people apart.",
    mayBeIgnored: "Explain if these are no data of residents, such as a general address.",
  },
  "personal-data-possible": {
    title: titleByCount(
      ({ column, kind }) => `Column ${column} may hold ${kindWords[kind]}`,
      (count) => `${formatNumber(count)} columns may hold personal data`,
    ),
    example: ({ kind, matches, filled }) =>
      `In ${formatNumber(matches)} of the ${formatNumber(filled)} cells with text: perhaps ${kindWords[kind]}.`,
    why: "A computer cannot be sure of this. You can.",
    remedy: "Read the cells. Take away names and other data of residents.",
    mayBeIgnored: "You may leave this if there are no data of persons.",
  },
};
