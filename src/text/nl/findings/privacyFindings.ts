import type { PersonalDataKind } from "../../../domain/privacy/personalData/PersonalData";
import type { PrivacyCauseFacts } from "../../../workbook/causes/privacyCauses";
import type { FindingSentences } from "../../FindingSentence";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { goalWithin } from "./named";

/** Within a sentence. */
const kindWords: Readonly<Record<PersonalDataKind, string>> = {
  "citizen-number": "burgerservicenummers",
  "email-address": "e-mailadressen",
  "telephone-number": "telefoonnummers",
  "bank-account": "rekeningnummers",
  "home-address": "postcodes met huisnummer",
  "birth-date": "geboortedatums",
  name: "namen van personen",
  "name-in-text": "namen van personen in een zin",
};

/** Sentences on personal data: P01 and P04. They never repeat a number or a title. */
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
  "small-counts": {
    title: titleByCount(
      ({ table, minimum }) => `In ${table} staat een aantal onder de ${formatNumber(minimum)}`,
      (count, { table, minimum }) =>
        `In ${table} staan ${formatNumber(count)} aantallen onder de ${formatNumber(minimum)}`,
    ),
    example: ({ minimum }) => `In de deelversie komt hier ‘<${formatNumber(minimum)}’.`,
    why: "In een kleine groep is iemand te herkennen. In deze werkmap mag het aantal blijven staan.",
    remedy: "Geef anderen alleen de deelversie. Daarin zijn kleine aantallen afgeschermd.",
    mayBeIgnored: "U kunt dit zo laten als de werkmap bij u blijft.",
  },
  "story-consent-missing": {
    title: titleByCount(
      () => "Bij een verhaal staat niet of het gebruikt mag worden",
      (count) => `Bij ${formatNumber(count)} verhalen staat niet of zij gebruikt mogen worden`,
    ),
    example: ({ goal }) => `Een verhaal bij ${goalWithin(goal)}: ‘Toestemming’ is leeg.`,
    why: "Een verhaal is van wie het vertelt. Zonder toestemming laten wij het nergens zien.",
    remedy: "Vraag wie het vertelde om toestemming en vul Ja of Nee in.",
    mayBeIgnored: "Licht toe als u de toestemming nog vraagt.",
  },
  "story-consent-refused": {
    title: titleByCount(
      () => "Een verhaal zonder toestemming staat nog in de werkmap",
      (count) => `${formatNumber(count)} verhalen zonder toestemming staan nog in de werkmap`,
    ),
    example: ({ goal }) => `Een verhaal bij ${goalWithin(goal)}: ‘Toestemming’ is Nee.`,
    why: "Wij laten het nergens zien, maar wie de werkmap krijgt, kan het lezen.",
    remedy: "Haal het verhaal en de koppeling weg voordat u de werkmap deelt.",
    mayBeIgnored: "Licht toe als u de werkmap met niemand deelt.",
  },
  "personal-data-likely": {
    title: titleByCount(
      ({ column, kind }) => `Kolom ${column} lijkt ${kindWords[kind]} te bevatten`,
      (count) => `${formatNumber(count)} kolommen lijken persoonsgegevens te bevatten`,
    ),
    example: ({ kind, matches, filled }) =>
      `In ${formatNumber(matches)} van de ${formatNumber(filled)} cellen met tekst: ${kindWords[kind]}.`,
    why: "In een werkmap die u deelt, horen geen gegevens waaraan een persoon te herkennen is.",
    remedy:
      "Verwijder deze kolom of deze gegevens. Gebruik een eigen nummer als u mensen uit elkaar moet houden.",
    mayBeIgnored: "Licht toe als het geen gegevens van inwoners zijn, bijvoorbeeld een algemeen adres.",
  },
  "personal-data-possible": {
    title: titleByCount(
      ({ column, kind }) => `In kolom ${column} staan misschien ${kindWords[kind]}`,
      (count) => `In ${formatNumber(count)} kolommen staan misschien persoonsgegevens`,
    ),
    example: ({ kind, matches, filled }) =>
      `In ${formatNumber(matches)} van de ${formatNumber(filled)} cellen met tekst: misschien ${kindWords[kind]}.`,
    why: "Een computer kan dit niet zeker weten. U wel.",
    remedy: "Lees de cellen. Haal namen en andere gegevens van inwoners weg.",
    mayBeIgnored: "U kunt dit zo laten als er geen gegevens van personen staan.",
  },
};
