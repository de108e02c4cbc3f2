import type { DayUnit } from "../../../domain/trajectories/calendar/elapsedDays";
import type { TrajectoryCauseFacts } from "../../../workbook/causes/trajectoryCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { counted } from "../counted";
import { formatDate, formatNumber, formatPersons } from "../numbers";

/** Begins a sentence. */
const provisionNamed = (provision: string | null): string =>
  provision === null ? "Deze voorziening" : `Voorziening ${quoted(provision)}`;

function inDays(days: number, unit: DayUnit): string {
  return unit === "working"
    ? counted(days, "werkdag", "werkdagen")
    : counted(days, "kalenderdag", "kalenderdagen");
}

/** "terugbellen binnen 5 dagen en intake binnen 10 dagen" */
function promised(callBackDays: number | null, intakeDays: number | null): string {
  const parts = [
    callBackDays === null ? [] : `terugbellen binnen ${counted(callBackDays, "dag", "dagen")}`,
    intakeDays === null ? [] : `intake binnen ${counted(intakeDays, "dag", "dagen")}`,
  ];
  return parts.flat().join(" en ");
}

/** Sentences on trajectories, shifts and scores: T01 to T05. */
export const trajectoryFindings: FindingSentences<keyof TrajectoryCauseFacts> = {
  "day-unit-missing": {
    title: () => "Er is een termijn in dagen beloofd, maar niet gekozen welke dagen tellen",
    example: ({ callBackDays, intakeDays }) => `Beloofd is: ${promised(callBackDays, intakeDays)}.`,
    why: "Rond feestdagen en weekenden kan dezelfde melding op tijd zijn in werkdagen en te laat in kalenderdagen.",
    remedy: "Kies op blad Opdracht bij ‘Dagen tellen als’: Werkdagen of Kalenderdagen.",
    mayBeIgnored: "Licht toe waarom de afspraak dit openlaat. De belofte wordt dan niet berekend.",
  },
  "reference-date-missing": {
    title: ({ examples: [{ facts }] }) =>
      `De peildatum ontbreekt, terwijl ${counted(facts.open, "traject nog open is", "trajecten nog open zijn")}`,
    example: ({ open }) => `Bij ${counted(open, "rij", "rijen")} van Trajecten staat nog geen laatste datum.`,
    why: "Zonder peildatum is niet te zien hoe lang iemand al wacht. De cijfers over trajecten blijven dan leeg.",
    remedy: "Vul op blad Opdracht bij ‘Peildatum’ de laatste dag in tot wanneer de datums bekend zijn.",
    mayBeIgnored: "Licht toe waarom u geen cijfers over trajecten wilt.",
  },
  "promise-overdue": {
    title: titleByCount(
      ({ column, normDays, unit }) =>
        `Eén melding staat langer open dan ${inDays(normDays, unit)} (${column})`,
      (count, { column, normDays, unit }) =>
        `${formatNumber(count)} meldingen staan langer open dan ${inDays(normDays, unit)} (${column})`,
    ),
    example: ({ column }) => `Kolom ${quoted(column)} is leeg en de termijn is voorbij.`,
    why: "Deze meldingen tellen mee als niet gehaald. Wie ze weglaat, maakt de belofte mooier dan zij is.",
    remedy: "Vul de datum in als het al is gebeurd. Neem anders contact op met deze mensen.",
    mayBeIgnored: "U kunt dit zo laten als de melding echt nog openstaat.",
  },
  "follow-up-incomplete": {
    title: ({ examples: [{ facts }] }) =>
      facts.persons === 0
        ? "Van een paar personen is de termijn van terugkeer nog niet voorbij"
        : `Van ongeveer ${formatPersons(facts.persons)} is de termijn van terugkeer nog niet voorbij`,
    example: ({ months, referenceDate }) =>
      `De termijn is ${counted(months, "maand", "maanden")}, de peildatum ${formatDate(referenceDate)}.`,
    why: "Wie kort geleden is gestopt, kan nog terugkomen. Daarom telt deze groep niet mee in het aandeel.",
    remedy: "Kies een latere peildatum of een kortere termijn als u meer mensen wilt meetellen.",
    mayBeIgnored: "U kunt dit zo laten. Het aandeel gaat over wie de hele termijn is gevolgd.",
  },
  "recurrence-term-missing": {
    title: ({ examples: [{ facts }] }) =>
      facts.persons === 1
        ? "1 persoon komt terug na het einde, maar de termijn ontbreekt"
        : `${formatPersons(facts.persons)} komen terug na het einde, maar de termijn ontbreekt`,
    example: ({ persons }) =>
      `Bij ${formatPersons(persons)} begint een nieuw traject na het einde van het vorige.`,
    why: "Na een maand terugkomen is iets anders dan na vijf jaar. Zonder termijn is terugkeer niet te berekenen.",
    remedy: "Vul op blad Opdracht bij ‘Termijn terugkeer (maanden)’ in wat is afgesproken, bijvoorbeeld 12.",
    mayBeIgnored: "Licht toe als over terugkeer niets is afgesproken.",
  },
  "dates-reversed": {
    title: titleByCount(
      ({ column, after }) => `Een datum bij ${quoted(column)} ligt vóór ${quoted(after)}`,
      (count, { column, after }) =>
        `${formatNumber(count)} datums bij ${quoted(column)} liggen vóór ${quoted(after)}`,
    ),
    example: ({ column, after, days }) =>
      `${quoted(column)} ligt ${counted(days, "dag", "dagen")} vóór ${quoted(after)}.`,
    why: "Zo kan het niet zijn gegaan. De rij telt niet mee in dit cijfer.",
    remedy: "Controleer beide datums. Vaak zijn dag en maand of het jaar verwisseld.",
    mayBeIgnored: null,
  },
  "date-after-reference": {
    title: titleByCount(
      ({ column }) => `Een datum bij ${quoted(column)} ligt na de peildatum`,
      (count, { column }) => `${formatNumber(count)} datums bij ${quoted(column)} liggen na de peildatum`,
    ),
    example: ({ column, referenceDate }) =>
      `${quoted(column)} ligt na de peildatum ${formatDate(referenceDate)}.`,
    why: "Na de peildatum is nog niet bekend wat er gebeurt. De rij telt niet mee.",
    remedy: "Verbeter de datum, haal de rij weg of kies een latere peildatum op blad Opdracht.",
    mayBeIgnored: null,
  },
  "earlier-date-missing": {
    title: titleByCount(
      ({ column, missing }) => `Bij een rij met ${quoted(column)} ontbreekt ${quoted(missing)}`,
      (count, { column, missing }) =>
        `Bij ${formatNumber(count)} rijen met ${quoted(column)} ontbreekt ${quoted(missing)}`,
    ),
    example: ({ column, missing }) => `${quoted(column)} is ingevuld en ${quoted(missing)} niet.`,
    why: "Zonder begin is niet te zeggen hoe lang het duurde. De rij telt niet mee in dit cijfer.",
    remedy: "Vul de eerste datum in. Haal de tweede weg als die er niet hoort.",
    mayBeIgnored: "Licht toe waarom de eerste datum niet meer te vinden is.",
  },
  "shifted-above-start": {
    title: titleByCount(
      ({ provision }) => `${provisionNamed(provision)}: meer mensen gekanteld dan er waren`,
      (count) => `Bij ${formatNumber(count)} voorzieningen zijn meer mensen gekanteld dan er waren`,
    ),
    example: ({ shifted, atStart }) =>
      `Gekanteld is ${formatNumber(shifted)}, de beginstand is ${formatNumber(atStart)}.`,
    why: "Alleen wie er aan het begin was, kan overgaan. De rij telt niet mee.",
    remedy: "Controleer ‘Beginstand’ en ‘Gekanteld’. Tel wie later instroomde niet mee.",
    mayBeIgnored: null,
  },
  "went-back-above-shifted": {
    title: titleByCount(
      ({ provision }) => `${provisionNamed(provision)}: meer mensen teruggegaan dan gekanteld`,
      (count) => `Bij ${formatNumber(count)} voorzieningen zijn meer mensen teruggegaan dan gekanteld`,
    ),
    example: ({ wentBack, shifted }) =>
      `Teruggegaan is ${formatNumber(wentBack)}, gekanteld is ${formatNumber(shifted)}.`,
    why: "Alleen wie is gekanteld, kan teruggaan. De rij telt niet mee.",
    remedy: "Controleer ‘Teruggegaan’ en ‘Gekanteld’.",
    mayBeIgnored: null,
  },
  "stepped-above-start": {
    title: titleByCount(
      ({ provision }) => `${provisionNamed(provision)}: meer mensen op- en afgeschaald dan er waren`,
      (count) => `Bij ${formatNumber(count)} voorzieningen zijn meer mensen op- en afgeschaald dan er waren`,
    ),
    example: ({ stepped, atStart }) =>
      `Op- en afgeschaald samen is ${formatNumber(stepped)}, de beginstand is ${formatNumber(atStart)}.`,
    why: "Iedereen telt één keer: opgeschaald, afgeschaald of geen van beide. De rij telt niet mee.",
    remedy: "Controleer ‘Opgeschaald’ en ‘Afgeschaald’. Tel wie later instroomde niet mee.",
    mayBeIgnored: null,
  },
  "score-off-scale": {
    title: titleByCount(
      ({ instrument, score }) => `Score ${formatNumber(score)} bestaat niet bij ${quoted(instrument)}`,
      (count, { instrument }) => `${formatNumber(count)} scores bestaan niet bij ${quoted(instrument)}`,
    ),
    example: ({ column, score, lowest, highest }) =>
      `Bij ${quoted(column)} staat ${formatNumber(score)}. Mogelijk zijn hele scores van ${formatNumber(lowest)} tot en met ${formatNumber(highest)}.`,
    why: "Een score buiten de schaal of met een komma is een tikfout of een gemiddelde. De rij telt niet mee.",
    remedy: "Verbeter de score. Is er geen score, vul dan in: n.v.t.",
    mayBeIgnored: null,
  },
  "scale-unknown": {
    title: titleByCount(
      ({ instrument }) => `De schaal van ${quoted(instrument)} is niet bekend`,
      (count, { instrument }) =>
        `De schaal van ${quoted(instrument)} is niet bekend (${formatNumber(count)} rijen)`,
    ),
    example: ({ instrument, suggestion }) =>
      suggestion === null
        ? `Voor ${quoted(instrument)} zijn ‘Laagste’ en ‘Hoogste’ niet ingevuld.`
        : `${quoted(instrument)} — bedoelt u ${quoted(suggestion)}?`,
    why: "Zonder laagste en hoogste score is niet te controleren of de scores kloppen. De rijen tellen niet mee.",
    remedy:
      "Kies ZRM 2013, ZRM 2017 of Participatieladder. Vul bij een eigen schaal ‘Laagste’ en ‘Hoogste’ in; hoger is beter.",
    mayBeIgnored: null,
  },
  "scale-impossible": {
    title: titleByCount(
      ({ instrument }) => `‘Laagste’ en ‘Hoogste’ van ${quoted(instrument)} vormen geen schaal`,
      (count, { instrument }) =>
        `‘Laagste’ en ‘Hoogste’ van ${quoted(instrument)} vormen in ${formatNumber(count)} rijen geen schaal`,
    ),
    example: ({ lowest, highest }) =>
      `‘Laagste’ is ${formatNumber(lowest)}, ‘Hoogste’ is ${formatNumber(highest)}.`,
    why: "Een schaal gaat in hele stappen van laag naar hoog.",
    remedy: "Vul bij ‘Laagste’ het kleinste en bij ‘Hoogste’ het grootste hele getal in.",
    mayBeIgnored: null,
  },
  "scale-mixed": {
    title: titleByCount(
      ({ instrument, column }) => `${quoted(column)} past niet bij de schaal van ${quoted(instrument)}`,
      (count, { instrument, column }) =>
        `${quoted(column)} past in ${formatNumber(count)} rijen niet bij de schaal van ${quoted(instrument)}`,
    ),
    example: ({ column, score, expected }) =>
      `Bij ${quoted(column)} staat ${formatNumber(score)}, de schaal heeft ${formatNumber(expected)}.`,
    why: "Scores op twee schalen zijn niet samen te tellen. De rij telt niet mee.",
    remedy: "Maak de schaal in alle rijen gelijk, of geef de andere schaal een eigen naam.",
    mayBeIgnored: null,
  },
  "instrument-version-missing": {
    title: titleByCount(
      ({ instrument }) => `Bij ${quoted(instrument)} staat niet welke versie is gebruikt`,
      (count, { instrument }) =>
        `Bij ${quoted(instrument)} staat in ${formatNumber(count)} rijen niet welke versie is gebruikt`,
    ),
    example: ({ column, instrument }) => `Kolom ${quoted(column)}: ${quoted(instrument)}.`,
    why: "De ZRM van 2013 heeft 11 domeinen, die van 2017 heeft er 13. Scores van beide zijn niet te vergelijken.",
    remedy: "Kies ZRM 2013 of ZRM 2017.",
    mayBeIgnored: null,
  },
  "instruments-mixed": {
    title: titleByCount(
      ({ before, after }) => `Twee instrumenten door elkaar: ${quoted(before)} en ${quoted(after)}`,
      (count, { before, after }) =>
        `Twee instrumenten door elkaar in ${formatNumber(count)} rijen: ${quoted(before)} en ${quoted(after)}`,
    ),
    example: ({ before, after }) =>
      `De eerste meting is met ${quoted(before)}, de tweede met ${quoted(after)}.`,
    why: "Een verschil tussen twee instrumenten of versies zegt niets over de persoon. De rij telt niet mee.",
    remedy: "Vul bij ‘Na’ n.v.t. in als er geen tweede meting met hetzelfde instrument is.",
    mayBeIgnored: null,
  },
  "domain-not-of-instrument": {
    title: titleByCount(
      ({ domain, instrument }) =>
        domain === null
          ? `Bij een rij van ${quoted(instrument)} ontbreekt het domein`
          : `${quoted(domain)} is geen domein van ${quoted(instrument)}`,
      (count, { instrument }) =>
        `${formatNumber(count)} rijen van ${quoted(instrument)} hebben geen domein van dat instrument`,
    ),
    example: ({ domain, suggestion }) => {
      if (domain === null) return "De cel ‘Domein’ is leeg.";
      return suggestion === null
        ? `Gevonden: ${quoted(domain)}.`
        : `${quoted(domain)} — bedoelt u ${quoted(suggestion)}?`;
    },
    why: "Elk domein heeft eigen scores. De rij telt niet mee.",
    remedy: "Kies een domein dat in deze versie voorkomt. Controleer anders de versie.",
    mayBeIgnored: null,
  },
};
