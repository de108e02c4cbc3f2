import type { ReachCauseFacts } from "../../../workbook/causes/reachCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatDate, formatNumber, formatPersons, formatShare } from "../numbers";
import { activityNamed, targetGroupNamed } from "./named";

/** Sentences on counts, target groups and reach: B01 to B07. */
export const reachFindings: FindingSentences<keyof ReachCauseFacts> = {
  "counting-unit-missing": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} telt, maar niet is ingevuld wat`,
      (count) => `Bij ${formatNumber(count)} activiteiten is niet ingevuld wat er is geteld`,
    ),
    example: ({ count }) => `Zijn dit ${formatNumber(count)} bezoeken of ${formatPersons(count)}?`,
    why: "Wie tien keer komt, is één persoon en tien bezoeken. Zonder teleenheid telt dit aantal niet mee.",
    remedy: "Kies bij ‘Teleenheid’: Bezoeken, Deelnemers of Unieke personen.",
    mayBeIgnored: null,
  },
  "target-without-source": {
    title: titleByCount(
      ({ targetGroup }) => `De omvang van ${targetGroupNamed(targetGroup)} heeft geen bron`,
      (count) => `De omvang van ${formatNumber(count)} doelgroepen heeft geen bron`,
    ),
    example: ({ targetGroup }) => `De bron van ${targetGroupNamed(targetGroup)} is leeg.`,
    why: "Zonder bron kan niemand nagaan of de omvang klopt.",
    remedy:
      "Vul in kolom ‘Bron’ in waar het getal vandaan komt, bijvoorbeeld: CBS, Kerncijfers wijken en buurten.",
    mayBeIgnored: "Licht toe hoe de omvang is geschat.",
  },
  "target-without-reference-date": {
    title: titleByCount(
      ({ targetGroup }) => `De omvang van ${targetGroupNamed(targetGroup)} heeft geen peildatum`,
      (count) => `De omvang van ${formatNumber(count)} doelgroepen heeft geen peildatum`,
    ),
    example: ({ targetGroup }) => `De peildatum van ${targetGroupNamed(targetGroup)} is leeg.`,
    why: "Een doelgroep groeit of krimpt. Zonder peildatum is niet te zien hoe oud het getal is.",
    remedy: "Vul in kolom ‘Peildatum’ de datum in waarop het getal gold.",
    mayBeIgnored: "Licht toe van welk jaar het getal ongeveer is.",
  },
  "target-outdated": {
    title: titleByCount(
      ({ targetGroup }) => `De omvang van ${targetGroupNamed(targetGroup)} is meer dan 2 jaar oud`,
      (count) => `De omvang van ${formatNumber(count)} doelgroepen is meer dan 2 jaar oud`,
    ),
    example: ({ referenceDate, reportingYear }) =>
      `De peildatum is ${formatDate(referenceDate)}, het verslag gaat over ${reportingYear}.`,
    why: "Een oude omvang kan het bereik groter of kleiner laten lijken dan het is.",
    remedy: "Zoek een nieuwer getal en vul het in met de nieuwe peildatum.",
    mayBeIgnored: "Licht toe dat er geen nieuwer getal is.",
  },
  "target-range-reversed": {
    title: titleByCount(
      ({ targetGroup }) => `De omvang van ${targetGroupNamed(targetGroup)} loopt van hoog naar laag`,
      (count) => `De omvang van ${formatNumber(count)} doelgroepen loopt van hoog naar laag`,
    ),
    example: ({ from, to }) => `‘Omvang van’ is ${formatNumber(from)}, ‘Omvang tot’ is ${formatNumber(to)}.`,
    why: "Zo is niet te zeggen hoe groot de doelgroep ten minste en ten hoogste is.",
    remedy: "Zet het kleinste getal bij ‘Omvang van’ en het grootste bij ‘Omvang tot’.",
    mayBeIgnored: null,
  },
  "reach-above-target": {
    title: titleByCount(
      ({ persons, size }) =>
        `Het bereik is groter dan de doelgroep (${formatNumber(persons)} van ${formatNumber(size)})`,
      (count) => `Bij ${formatNumber(count)} activiteiten is het bereik groter dan de doelgroep`,
    ),
    example: ({ activity, persons, targetGroup, size }) =>
      `${activityNamed(activity)}: ${formatPersons(persons)}; ${targetGroupNamed(targetGroup)} heeft er ten hoogste ${formatNumber(size)}.`,
    why: "Een activiteit kan niet meer personen uit de doelgroep bereiken dan er zijn.",
    remedy: "Controleer het aantal, de teleenheid en de omvang. Kies ‘Bezoeken’ als u bezoeken hebt geteld.",
    mayBeIgnored: null,
  },
  "target-above-inhabitants": {
    title: titleByCount(
      ({ targetGroup }) => `De omvang van ${targetGroupNamed(targetGroup)} is groter dan het aantal inwoners`,
      (count) => `De omvang van ${formatNumber(count)} doelgroepen is groter dan het aantal inwoners`,
    ),
    example: ({ size, inhabitants }) =>
      `De omvang is ${formatNumber(size)}, de gemeente heeft ${formatNumber(inhabitants)} inwoners.`,
    why: "Met een te grote doelgroep lijkt het bereik veel kleiner dan het is.",
    remedy: "Controleer of hier personen staan en geen bedrag, en of er geen nul te veel is.",
    mayBeIgnored: "Licht toe als de doelgroep ook buiten de gemeente woont.",
  },
  "overlap-unknown": {
    title: titleByCount(
      ({ shareLower, shareUpper, personsLower, personsUpper }) =>
        shareLower === null || shareUpper === null
          ? `Het bereik ligt tussen ${formatNumber(personsLower)} en ${formatPersons(personsUpper)}`
          : `Het bereik ligt tussen ${formatShare(shareLower, 1)} en ${formatShare(shareUpper, 1)} van de doelgroep`,
      (count) => `Bij ${formatNumber(count)} doelgroepen zijn dubbeltellingen mogelijk`,
    ),
    example: ({ targetGroup, personsLower, personsUpper }) =>
      `Bij ${targetGroupNamed(targetGroup)} zijn het tussen ${formatNumber(personsLower)} en ${formatPersons(personsUpper)}.`,
    why: "Iemand kan vaker komen of aan meer activiteiten meedoen. Daarom staat het bereik er als bandbreedte.",
    remedy: "Tel unieke personen, of vraag deelnemers aan hoeveel andere activiteiten zij meedoen.",
    mayBeIgnored: "U kunt dit zo laten. De bandbreedte is eerlijk.",
  },
  "flow-out-of-balance": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)}: begin, instroom, uitstroom en eind sluiten niet aan`,
      (count) =>
        `Bij ${formatNumber(count)} activiteiten sluiten begin, instroom, uitstroom en eind niet aan`,
    ),
    example: ({ atStart, inflow, outflow, atEnd, computed }) =>
      `${formatNumber(atStart)} + ${formatNumber(inflow)} − ${formatNumber(outflow)} = ${formatNumber(computed)}, ingevuld is ${formatNumber(atEnd)}.`,
    why: "Minstens één van de vier getallen klopt niet. Welk is uit de som niet te zien.",
    remedy: "Controleer de vier getallen en verbeter het getal dat afwijkt.",
    mayBeIgnored: null,
  },
  "group-under-represented": {
    title: titleByCount(
      ({ group }) => `Groep ${quoted(group)} doet minder mee dan past bij de doelgroep`,
      (count) => `${formatNumber(count)} groepen doen minder mee dan past bij de doelgroep`,
    ),
    example: ({ activity, group, share, targetShare }) =>
      `${activityNamed(activity)}: ${quoted(group)} is ${formatShare(share, 0)} van de deelnemers en ${formatShare(targetShare, 0)} van de doelgroep.`,
    why: "Het verschil is groter dan toeval verklaart.",
    remedy: "Vraag u af wat deze groep tegenhoudt. Er hoeft geen fout in de werkmap te zitten.",
    mayBeIgnored: "U kunt dit zo laten. Het is een reden voor gesprek.",
  },
};
