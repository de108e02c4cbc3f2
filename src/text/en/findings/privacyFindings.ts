import type { PrivacyCauseFacts } from "../../../workbook/causes/privacyCauses";
import type { FindingSentences } from "../../FindingSentence";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";

/** Sentences on personal data: P01. They never repeat a number. */
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
};
