import type { PrivacyCauseFacts } from "../../../workbook/causes/privacyCauses";
import type { FindingSentences } from "../../FindingSentence";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";

/** Sentences on personal data: P01. They never repeat a number. */
export const privacyFindings: FindingSentences<keyof PrivacyCauseFacts> = {
  "citizen-number-column": {
    title: titleByCount(
      ({ column }) => `Kolom ${column} lijkt BSN’s te bevatten`,
      (count) => `${formatNumber(count)} kolommen lijken BSN’s te bevatten`,
    ),
    example: ({ column, valid, filled }) =>
      `In kolom ${column} kunnen ${formatNumber(valid)} van de ${formatNumber(filled)} waarden een BSN zijn.`,
    why: "Een BSN mag alleen als een wet dat regelt. Ook met toestemming mag het hier niet.",
    remedy: "Verwijder deze kolom. Gebruik een eigen nummer dat niet naar een persoon te herleiden is.",
    mayBeIgnored: null,
  },
  "citizen-number-alone": {
    title: titleByCount(
      ({ column }) => `In kolom ${column} staat een nummer dat een BSN kan zijn`,
      (count) => `${formatNumber(count)} nummers kunnen een BSN zijn`,
    ),
    example: ({ column }) => `Een nummer in kolom ${column} doorstaat de elfproef.`,
    why: "Een BSN mag hier niet staan. Ook een ander nummer van negen cijfers kan de proef toevallig doorstaan.",
    remedy: "Kijk wat voor nummer dit is. Verwijder het als het een BSN is.",
    mayBeIgnored: "U kunt dit zo laten als het nummer geen BSN is.",
  },
};
