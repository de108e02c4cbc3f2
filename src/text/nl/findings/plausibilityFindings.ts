import type { PlausibilityCauseFacts } from "../../../workbook/causes/plausibilityCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatDate, formatNumber, formatPercentage, formatPersons } from "../numbers";
import { activityNamed, activityWithin } from "./named";

/** "van 01-01-2023 tot en met 31-12-2023", or the half that is known. */
function termOf(from: string | null, to: string | null): string {
  const parts = [
    from === null ? [] : `van ${formatDate(from)}`,
    to === null ? [] : `tot en met ${formatDate(to)}`,
  ];
  return parts.flat().join(" ");
}

/** Sentences on what does not fit within one year: S09, B08 to B10 and O03. */
export const plausibilityFindings: FindingSentences<keyof PlausibilityCauseFacts> = {
  "copied-down": {
    title: titleByCount(
      ({ rows, table }) =>
        `${formatNumber(rows)} rijen onder elkaar op blad ${quoted(table)} zijn precies gelijk`,
      (count, { table }) =>
        `Op blad ${quoted(table)} zijn ${formatNumber(count)} keer rijen onder elkaar gelijk`,
    ),
    example: ({ rows, untilRow }) =>
      `Tot en met rij ${untilRow} staan ${formatNumber(rows)} keer dezelfde getallen onder elkaar.`,
    why: "Gelijke getallen onder elkaar ontstaan vaak door per ongeluk naar beneden te slepen.",
    remedy: "Controleer of elke rij haar eigen getallen heeft.",
    mayBeIgnored: "U kunt dit zo laten als de getallen echt gelijk zijn.",
  },
  "spread-above-count": {
    title: titleByCount(
      ({ activity }) => `De groepen van ${activityWithin(activity)} zijn samen meer dan het aantal`,
      (count) => `Bij ${formatNumber(count)} activiteiten zijn de groepen samen meer dan het aantal`,
    ),
    example: ({ activity, spread, count }) =>
      `${activityNamed(activity)}: ${formatPersons(spread)} op blad Spreiding, ${formatNumber(count)} op blad Activiteiten.`,
    why: "Elke deelnemer hoort in één groep. Wie in meer groepen staat, telt dubbel en vertekent de verdeling.",
    remedy: "Controleer de aantallen, en kies groepen die elkaar niet overlappen.",
    mayBeIgnored: "Licht toe als iemand in meer groepen kan staan.",
  },
  "target-shares-off": {
    title: titleByCount(
      ({ activity, sum }) =>
        `De aandelen bij ${activityWithin(activity)} zijn samen ${formatPercentage(sum, 1)}`,
      (count) => `Bij ${formatNumber(count)} activiteiten zijn de aandelen samen geen 100%`,
    ),
    example: ({ activity, sum, groups }) =>
      `${activityNamed(activity)}: ${formatNumber(groups)} groepen, samen ${formatPercentage(sum, 1)} van de doelgroep.`,
    why: "De groepen samen zijn de hele doelgroep. Anders klopt de vergelijking met de deelnemers niet.",
    remedy: "Controleer ‘Aandeel in doelgroep’, en voeg de groep toe die ontbreekt, zoals ‘Overig’.",
    mayBeIgnored: "Licht toe als groepen elkaar overlappen.",
  },
  "counts-rounded": {
    title: titleByCount(
      ({ counts, table, multiple }) =>
        `Alle ${formatNumber(counts)} aantallen op blad ${quoted(table)} zijn veelvouden van ${multiple}`,
      (count) => `Op ${formatNumber(count)} bladen zijn alle aantallen rond`,
    ),
    example: ({ counts, multiple }) =>
      `${formatNumber(counts)} aantallen zijn te delen door ${multiple}. Zijn ze geschat of afgerond?`,
    why: "Getelde aantallen zijn zelden allemaal rond. Een schatting is iets anders dan een telling.",
    remedy: "Vul de getelde aantallen in. Zijn ze geschat, schrijf dat dan in ‘Toelichting’.",
    mayBeIgnored: "U kunt dit zo laten als de aantallen met opzet zijn afgerond.",
  },
  "reporting-period-reversed": {
    title: () => "De verslagperiode eindigt voordat zij begint",
    example: ({ from, to }) => `Periode van ${formatDate(from)} tot ${formatDate(to)}.`,
    why: "Zo is niet te zien over welke tijd het verslag gaat.",
    remedy: "Zet de eerste dag bij ‘Periode van’ en de laatste bij ‘Periode tot’.",
    mayBeIgnored: null,
  },
  "period-outside-reporting-year": {
    title: () => "De verslagperiode valt buiten het verslagjaar",
    example: ({ from, to, reportingYear }) =>
      `Het verslagjaar is ${reportingYear}, de periode loopt ${termOf(from, to)}.`,
    why: "Met twee antwoorden op dezelfde vraag weet niemand over welke tijd dit verslag gaat.",
    remedy: "Maak ‘Verslagjaar’ en ‘Periode van’ en ‘Periode tot’ op blad Opdracht gelijk.",
    mayBeIgnored: "Licht toe waarom de periode afwijkt.",
  },
  "row-after-report": {
    title: titleByCount(
      ({ table, period }) => `Een rij op blad ${quoted(table)} gaat over ${period}, na de verslagperiode`,
      (count, { table }) =>
        `${formatNumber(count)} rijen op blad ${quoted(table)} gaan over een tijd na de verslagperiode`,
    ),
    example: ({ period, until }) => `De periode is ${period}, het verslag loopt tot en met ${until}.`,
    why: "Wat na het verslag ligt, kan nog niet zijn gemeten, of het hoort in het verslag van later.",
    remedy: "Controleer kolom ‘Periode’, en ‘Verslagjaar’ op blad Opdracht.",
    mayBeIgnored: "Licht toe als u een nieuwere meting met opzet meeneemt.",
  },
  "answers-of-other-period": {
    title: titleByCount(
      ({ reported }) => `Geen van de antwoorden gaat over ${reported}`,
      (count) => `Op ${formatNumber(count)} bladen gaat geen van de antwoorden over de verslagperiode`,
    ),
    example: ({ period, reported }) =>
      `De laatste antwoorden zijn van ${period}, het verslag gaat over ${reported}.`,
    why: "Misschien staan hier nog de antwoorden van vorig jaar.",
    remedy: "Vul de antwoorden van dit jaar in, of verbeter kolom ‘Periode’.",
    mayBeIgnored: "Licht toe als er dit jaar niets is gevraagd.",
  },
};
