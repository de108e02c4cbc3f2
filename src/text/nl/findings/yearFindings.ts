import type { YearCauseFacts } from "../../../workbook/causes/yearCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { valueInUnits } from "./inUnits";
import { activityNamed, activityWithin, indicatorNamed, indicatorWithin, seriesNamed } from "./named";

const term = (written: string | number | null): string =>
  written === null ? "niet ingevuld" : typeof written === "number" ? formatNumber(written) : quoted(written);

/** "2,4 keer zo hoog als" or "2,4 keer zo laag als". */
const times = (factor: number): string =>
  factor > 1 ? `${formatNumber(factor, 1)} keer zo hoog` : `${formatNumber(1 / factor, 1)} keer zo laag`;

/** Sentences on last year's workbook beside this year's: J01 to J08. */
export const yearFindings: FindingSentences<keyof YearCauseFacts> = {
  "earlier-value-changed": {
    title: titleByCount(
      ({ indicator, period }) => `De waarde van ${indicatorWithin(indicator)} in ${period} is veranderd`,
      (count) => `${formatNumber(count)} waarden van eerdere perioden zijn veranderd`,
    ),
    example: ({ indicator, area, period, kind, before, now }) =>
      `${seriesNamed(indicator, area)}, ${period}: vorig jaar ${valueInUnits(before, kind)}, nu ${valueInUnits(now, kind)}.`,
    why: "Wie een oude waarde wijzigt, wijzigt ook wat er sindsdien lijkt te zijn veranderd.",
    remedy: "Controleer de waarde bij de bron. Klopt de nieuwe, schrijf dan in ‘Toelichting’ waarom.",
    mayBeIgnored: "Licht toe waarom de waarde achteraf is aangepast.",
  },
  "start-differs-from-end": {
    title: titleByCount(
      ({ activity }) =>
        `${activityNamed(activity)} begint met een ander aantal dan waarmee vorig jaar eindigde`,
      (count) =>
        `${formatNumber(count)} activiteiten beginnen met een ander aantal dan waarmee vorig jaar eindigde`,
    ),
    example: ({ activity, end, start }) =>
      `${activityNamed(activity)}: vorig jaar ‘Eind’ ${formatNumber(end)}, nu ‘Begin’ ${formatNumber(start)}.`,
    why: "Wie er op de laatste dag was, is er ook op de eerste. Anders missen er deelnemers of tellen ze dubbel.",
    remedy: "Controleer ‘Begin’ van dit jaar en ‘Eind’ van vorig jaar.",
    mayBeIgnored: "Licht toe waar het verschil vandaan komt.",
  },
  "code-reused": {
    title: titleByCount(
      ({ code, table }) => `Code ${quoted(code)} op blad ${quoted(table)} staat nu voor iets anders`,
      (count, { table }) => `${formatNumber(count)} codes op blad ${quoted(table)} staan nu voor iets anders`,
    ),
    example: ({ code, before, now }) => `${quoted(code)}: vorig jaar ${quoted(before)}, nu ${quoted(now)}.`,
    why: "De code verbindt de jaren. Staat hij voor iets anders, dan vergelijkt iedereen appels met peren.",
    remedy: "Geef iets nieuws een nieuwe code, en laat oude codes wat ze waren.",
    mayBeIgnored: "Licht toe als alleen de naam is veranderd.",
  },
  "code-changed": {
    title: titleByCount(
      ({ name }) => `${quoted(name)} heeft een andere code dan vorig jaar`,
      (count, { table }) =>
        `${formatNumber(count)} rijen op blad ${quoted(table)} hebben een andere code dan vorig jaar`,
    ),
    example: ({ name, before, now }) => `${quoted(name)}: vorig jaar ${quoted(before)}, nu ${quoted(now)}.`,
    why: "De code verbindt de jaren. Met een andere code is er geen vergelijking met vorig jaar.",
    remedy: "Gebruik de code van vorig jaar, op elk blad.",
    mayBeIgnored: "Licht toe waarom er nieuwe codes zijn.",
  },
  "count-repeated": {
    title: titleByCount(
      ({ activity }) => `Het aantal van ${activityWithin(activity)} is precies dat van vorig jaar`,
      (count) => `${formatNumber(count)} aantallen zijn precies die van vorig jaar`,
    ),
    example: ({ activity, count, compared }) =>
      `${activityNamed(activity)}: ${formatNumber(count)}. Er zijn ${formatNumber(compared)} activiteiten vergeleken.`,
    why: "Eén aantal kan toevallig gelijk zijn. Bij meer is de werkmap van vorig jaar misschien blijven staan.",
    remedy: "Controleer of u de aantallen van dit jaar hebt ingevuld.",
    mayBeIgnored: "U kunt dit zo laten als u de aantallen opnieuw hebt geteld.",
  },
  "answers-repeated": {
    title: titleByCount(
      ({ activity }) => `De antwoorden bij ${activityWithin(activity)} zijn precies die van vorig jaar`,
      (count) => `De antwoorden op ${formatNumber(count)} rijen zijn precies die van vorig jaar`,
    ),
    example: ({ activity, statement, answers }) =>
      `${activityNamed(activity)}, stelling ${quoted(statement)}: ${formatNumber(answers)} antwoorden.`,
    why: "Dezelfde verdeling van antwoorden, rij na rij, ontstaat bijna nooit vanzelf.",
    remedy: "Controleer of u de antwoorden van dit jaar hebt ingevuld.",
    mayBeIgnored: "U kunt dit zo laten als er dit jaar niet opnieuw is gevraagd. Vul dan de oude periode in.",
  },
  "count-jumped": {
    title: titleByCount(
      ({ activity, before, now, factor }) =>
        factor === null
          ? `Het aantal van ${activityWithin(activity)} ging van ${formatNumber(before)} naar ${formatNumber(now)}`
          : `Het aantal van ${activityWithin(activity)} is ${times(factor)} als vorig jaar`,
      (count) => `${formatNumber(count)} aantallen zijn meer dan verdubbeld of gehalveerd sinds vorig jaar`,
    ),
    example: ({ activity, before, now }) =>
      `${activityNamed(activity)}: vorig jaar ${formatNumber(before)}, nu ${formatNumber(now)}. Klopt dit?`,
    why: "Zo’n sprong komt vaak van een tikfout of een andere manier van tellen.",
    remedy: "Controleer het aantal en de teleenheid. Klopt het, schrijf dan in ‘Toelichting’ hoe dat komt.",
    mayBeIgnored: "Licht toe waarom het aantal zo veel verandert.",
  },
  "terms-changed": {
    title: titleByCount(
      ({ indicator, column }) => `Bij ${indicatorWithin(indicator)} is ‘${column}’ anders dan vorig jaar`,
      (count, { column }) => `Bij ${formatNumber(count)} indicatoren is ‘${column}’ anders dan vorig jaar`,
    ),
    example: ({ indicator, before, now }) =>
      `${indicatorNamed(indicator)}: vorig jaar ${term(before)}, nu ${term(now)}.`,
    why: "Wie de maatlat verandert, verandert het oordeel. De lezer moet dat kunnen zien.",
    remedy:
      "Zet de oude waarde terug, of schrijf de reden in ‘Toelichting’. Bij anders meten hoort ‘Trendbreuk’.",
    mayBeIgnored: "Licht toe wie dit heeft afgesproken, en waarom.",
  },
  "row-disappeared": {
    title: titleByCount(
      ({ table, code }) => `${quoted(code)} stond vorig jaar op blad ${quoted(table)} en nu niet meer`,
      (count, { table }) =>
        `${formatNumber(count)} rijen van vorig jaar staan niet meer op blad ${quoted(table)}`,
    ),
    example: ({ code, name }) => (name === null ? `${quoted(code)}.` : `${quoted(code)}: ${quoted(name)}.`),
    why: "Wat verdwijnt zonder uitleg, roept de vraag op of het niet goed ging.",
    remedy: "Zet de rij terug als zij is vergeten. Is het gestopt, licht dat dan toe.",
    mayBeIgnored: "Licht toe waarom het er niet meer is.",
  },
  "previous-of-other-municipality": {
    title: () => "De werkmap van vorig jaar is van een andere gemeente",
    example: ({ before, now }) => `Vorig jaar: ${quoted(before)}. Nu: ${quoted(now)}.`,
    why: "Twee gemeenten zijn niet twee jaren van één gemeente. Daarom is er niets vergeleken.",
    remedy: "Kies de werkmap van vorig jaar van dezelfde gemeente, of verbeter ‘Gemeente’ op blad Opdracht.",
    mayBeIgnored: null,
  },
  "previous-of-other-provider": {
    title: () => "De werkmap van vorig jaar is van een andere aanbieder",
    example: ({ before, now }) => `Vorig jaar: ${quoted(before)}. Nu: ${quoted(now)}.`,
    why: "Andere aanbieders doen andere dingen voor andere mensen. Daarom is er niets vergeleken.",
    remedy:
      "Kies de werkmap van vorig jaar van dezelfde aanbieder, of verbeter ‘Aanbieder’ op blad Opdracht.",
    mayBeIgnored: "Licht toe als er een andere aanbieder is gekomen.",
  },
  "previous-not-before": {
    title: () => "De werkmap van vorig jaar gaat niet over een eerder jaar",
    example: ({ before, now }) => `De ‘vorige’ werkmap gaat over ${before}, deze over ${now}.`,
    why: "Zo is niet te zien wat er sinds vorig jaar is veranderd. Daarom is er niets vergeleken.",
    remedy: "Kies de werkmap van vorig jaar, of verbeter ‘Verslagjaar’ op blad Opdracht.",
    mayBeIgnored: null,
  },
  "previous-long-before": {
    title: () => "Er zit meer dan een jaar tussen de twee werkmappen",
    example: ({ before, now }) => `De vorige werkmap gaat over ${before}, deze over ${now}.`,
    why: "Aantallen van het vorige jaar ontbreken. Alleen codes, afspraken en oude metingen zijn vergeleken.",
    remedy: "Kies de werkmap van het jaar hiervoor, als die er is.",
    mayBeIgnored: "Licht toe als er in de jaren ertussen geen werkmap was.",
  },
  "previous-without-tables": {
    title: () => "In de werkmap van vorig jaar is niets te vergelijken",
    example: () => "De bladen van het sjabloon zijn niet gevonden, of er staat niets op.",
    why: "Zonder bladen als Doelen, Activiteiten of Metingen is er geen vorig jaar om naast te leggen.",
    remedy: "Kies een ander bestand, of wijs in die werkmap eerst de bladen en kolommen aan.",
    mayBeIgnored: "U kunt dit zo laten als er vorig jaar nog geen werkmap was.",
  },
};
