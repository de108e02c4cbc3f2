import type { IndicatorCauseFacts } from "../../../workbook/causes/indicatorCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber, formatRoughly } from "../numbers";
import { marginInUnits, valueInUnits } from "./inUnits";
import { indicatorNamed, indicatorWithin, populationWords, seriesNamed } from "./named";

const version = (written: string | null): string => (written === null ? "niet ingevuld" : quoted(written));

/** "2,4 keer zo hoog als" of "2,4 keer zo laag als". */
const times = (factor: number): string =>
  factor > 1 ? `${formatNumber(factor, 1)} keer zo hoog` : `${formatNumber(1 / factor, 1)} keer zo laag`;

/** Sentences on indicators and their measurements: M01 to M05. */
export const indicatorFindings: FindingSentences<keyof IndicatorCauseFacts> = {
  "norm-missing": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} heeft geen norm`,
      (count) => `${formatNumber(count)} indicatoren hebben geen norm`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: welke kant is gewenst?`,
    why: "Zonder norm is niet te zeggen of een verandering gunstig of ongunstig is.",
    remedy: "Kies bij ‘Norm’: Hoger, Lager, Behouden of Begrensde daling.",
    mayBeIgnored: null,
  },
  "expected-decline-missing": {
    title: titleByCount(
      ({ indicator }) => `Bij ${quoted(indicator ?? "een indicator")} ontbreekt welke daling u verwacht`,
      (count) => `Bij ${formatNumber(count)} indicatoren ontbreekt welke daling u verwacht`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: hoeveel daling per jaar is gewoon?`,
    why: "De norm is ‘Begrensde daling’. Zonder verwachting is niet te zeggen of het er meer of minder is.",
    remedy: "Vul bij ‘Verwachte verandering per jaar’ in welke daling u verwacht, bijvoorbeeld −2.",
    mayBeIgnored: null,
  },
  "margin-missing": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} heeft geen marge`,
      (count) => `${formatNumber(count)} indicatoren hebben geen marge`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: welke verandering is de moeite waard?`,
    why: "Zonder marge is nooit te zeggen dat een indicator aantoonbaar gelijk is gebleven.",
    remedy: "Spreek samen af welke verandering ertoe doet, en vul die in bij ‘Marge’.",
    mayBeIgnored: "Licht toe wanneer u de marge afspreekt.",
  },
  "margin-negative": {
    title: titleByCount(
      ({ indicator }) => `De marge van ${quoted(indicator ?? "een indicator")} is lager dan nul`,
      (count) => `${formatNumber(count)} marges zijn lager dan nul`,
    ),
    example: ({ indicator, margin }) => `${indicatorNamed(indicator)}: marge ${formatNumber(margin)}.`,
    why: "Een marge geldt naar twee kanten. Met een getal onder nul is niets te beoordelen.",
    remedy: "Vul de marge in zonder minteken.",
    mayBeIgnored: null,
  },
  "margin-not-provable": {
    title: titleByCount(
      ({ margin, kind }) => `Een marge van ${marginInUnits(margin, kind)} is niet aantoonbaar`,
      (count) => `Bij ${formatNumber(count)} indicatoren is de marge niet aantoonbaar`,
    ),
    example: ({ indicator, area, margin, kind, persons, personsNeeded }) =>
      [
        `${seriesNamed(indicator, area)}: marge ${marginInUnits(margin, kind)}`,
        ...(persons === null ? [] : [`n = ${formatNumber(persons)}`]),
        ...(personsNeeded === null ? [] : [`nodig: ongeveer ${formatRoughly(personsNeeded)} per meting`]),
      ].join("; ") + ".",
    why: "Met deze aantallen is de onzekerheid groter dan de marge. ‘Beweegt niet’ kan dan nooit de uitkomst zijn.",
    remedy:
      "Neem metingen samen, of spreek een ruimere marge af. Bij een vragenlijst helpt het ook om meer mensen te vragen.",
    mayBeIgnored: "Licht toe waarom dat niet haalbaar is.",
  },
  "definition-changed": {
    title: titleByCount(
      ({ indicator, period }) =>
        `De definitie van ${lowerFirst(indicatorNamed(indicator))} verandert in ${period}`,
      (count, { from, to }) =>
        `De definitie verandert bij ${formatNumber(count)} metingen: van ${version(from)} naar ${version(to)}`,
    ),
    example: ({ indicator, area, period, from, to }) =>
      `${seriesNamed(indicator, area)}, ${period}: van ${version(from)} naar ${version(to)}.`,
    why: "Wie anders meet, vindt iets anders. Metingen voor en na de wijziging zijn niet te vergelijken.",
    remedy: "Zet bij deze meting ‘Trendbreuk’ in kolom ‘Status’. Verbeter de versie als die niet klopt.",
    mayBeIgnored: "Licht toe als de definitie gelijk bleef en alleen de naam veranderde.",
  },
  "modelled-estimate": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} bevat een modelschatting`,
      (count) => `${formatNumber(count)} metingen zijn modelschattingen`,
    ),
    example: ({ indicator, area, period }) => `${seriesNamed(indicator, area)}, ${period}.`,
    why: "Een model rekent uit wat in een gebied te verwachten is. Een verandering daarin is niet gemeten.",
    remedy: "Gebruik voor verandering een meting. Een modelschatting is wel bruikbaar als beeld van nu.",
    mayBeIgnored: "U kunt dit zo laten. De meting wordt niet gebruikt om verandering te beoordelen.",
  },
  "value-jumped": {
    title: titleByCount(
      ({ indicator, factor }) => `${indicatorNamed(indicator)} is ${times(factor)} als bij de vorige meting`,
      (count) => `${formatNumber(count)} waarden zijn meer dan verdubbeld of gehalveerd`,
    ),
    example: ({ indicator, area, kind, from, to, fromPeriod, toPeriod }) =>
      `${seriesNamed(indicator, area)}: ${valueInUnits(from, kind)} in ${fromPeriod}, ${valueInUnits(to, kind)} in ${toPeriod}. Klopt dit?`,
    why: "Zo’n sprong komt vaak van een tikfout of een andere manier van tellen.",
    remedy: "Controleer de waarde bij de bron. Klopt die, schrijf dan in ‘Toelichting’ hoe dat komt.",
    mayBeIgnored: "Licht toe waarom de waarde zo veel verandert.",
  },
  "value-outlying": {
    title: titleByCount(
      ({ indicator, period }) => `${indicatorNamed(indicator)} heeft in ${period} een waarde die ver afwijkt`,
      (count) => `${formatNumber(count)} waarden wijken ver af van de rest van hun reeks`,
    ),
    example: ({ indicator, area, kind, period, value, median }) =>
      `${seriesNamed(indicator, area)}, ${period}: ${valueInUnits(value, kind)}; het midden van de reeks is ${valueInUnits(median, kind)}.`,
    why: "Een waarde ver van de andere komt vaak van een tikfout of een andere manier van tellen.",
    remedy: "Controleer de waarde bij de bron. Klopt die, schrijf dan in ‘Toelichting’ hoe dat komt.",
    mayBeIgnored: "Licht toe waarom de waarde zo afwijkt.",
  },
  "indicator-population-mixed": {
    title: titleByCount(
      ({ indicator, wanted }) => `${indicatorNamed(indicator)} hoort over ${populationWords[wanted]} te gaan`,
      (count, { wanted }) =>
        `${formatNumber(count)} indicatoren horen over ${populationWords[wanted]} te gaan`,
    ),
    example: ({ indicator, goal, wanted }) =>
      `${indicatorNamed(indicator)} hoort bij doel ${quoted(goal)}, en dat gaat over ${populationWords[wanted]}.`,
    why: "Een aanbieder kan alleen aantonen wat het zijn deelnemers bracht, niet wat in de hele stad gebeurt.",
    remedy: "Pas kolom ‘Populatie’ aan, of verplaats de indicator naar een doel van het andere niveau.",
    mayBeIgnored: null,
  },
  "steering-by-numbers": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} beloont meer cliënten, trajecten of uren`,
      (count) => `${formatNumber(count)} indicatoren belonen meer cliënten, trajecten of uren`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: de norm is ‘Hoger’.`,
    why: "Meer hulp is niet hetzelfde als meer resultaat. Zo’n norm kan verkeerd sturen.",
    remedy: "Kies een indicator over wat het oplevert, of bespreek of de norm past.",
    mayBeIgnored: "U kunt dit zo laten als het alleen ter informatie is.",
  },
  "town-result-per-provider": {
    title: titleByCount(
      ({ name }) => `Een resultaat van de hele stad staat bij aanbieder ${quoted(name ?? "zonder naam")}`,
      (count) => `Een resultaat van de hele stad staat bij ${formatNumber(count)} aanbieders of metingen`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)} gaat over alle inwoners.`,
    why: "Een cijfer over alle inwoners is geen score van een aanbieder.",
    remedy: "Vergelijk aanbieders op wat hun deelnemers zeggen, of kies bij ‘Soort’: Gemeente.",
    mayBeIgnored: "U kunt dit zo laten als elke aanbieder een eigen gebied heeft. Licht dat toe.",
  },
  "maintain-unexplained": {
    title: titleByCount(
      ({ indicator }) => `Bij ${indicatorWithin(indicator)} staat niet waarom gelijk blijven genoeg is`,
      (count) => `Bij ${formatNumber(count)} indicatoren staat niet waarom gelijk blijven genoeg is`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: ‘Toelichting’ is leeg.`,
    why: "Behouden of langzamer achteruit kan een goed doel zijn, maar de lezer moet weten waarom.",
    remedy: "Schrijf de reden in kolom ‘Toelichting’.",
    mayBeIgnored: "U kunt dit zo laten als de reden ergens anders staat.",
  },
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
