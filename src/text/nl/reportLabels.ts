import type { ReportLabels } from "../ReportLabels";
import { formatNumber } from "./numbers";

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** The Dutch words around the sentences of a report. */
export const reportLabels: ReportLabels = {
  headings: {
    goals: "Welke activiteiten dienen welk doel",
    reach: "Bereik per doelgroep",
    indicators: "Indicatoren",
    reasonsToTalk: "Reden voor gesprek",
    measurementQuestions: "Vragen over het meten",
    method: "Hoe dit is bepaald",
  },
  stateLine: (stateName, { errors, warnings, notes }) =>
    `${stateName}: ${[
      counted(errors, "fout", "fouten"),
      counted(warnings, "waarschuwing", "waarschuwingen"),
      counted(notes, "aandachtspunt", "aandachtspunten"),
    ].join(", ")}`,
  rowsRead: (tables) =>
    `Gelezen rijen: ${tables
      .map(([name, rows]) => (rows === null ? `${name} ontbreekt` : `${name} ${formatNumber(rows)}`))
      .join(", ")}.`,
  nothingFound: "Er is niets gevonden dat hersteld moet worden.",
  nothingToShow: {
    goals: "Er zijn geen doelen gelezen.",
    reach: "Er zijn geen doelgroepen gelezen.",
    indicators: "Er zijn geen indicatoren gelezen.",
  },
  nobodyToAsk: {
    reasonsToTalk: "Geen indicator geeft nu reden voor een gesprek.",
    measurementQuestions: "Er zijn geen vragen over het meten.",
  },
  whatToDo: "Doe dit:",
  andMore: (count) => `en nog ${formatNumber(count)}`,
  place: {
    workbook: "De hele werkmap",
    sheet: (sheet) => `Blad ${sheet}`,
    row: (sheet, row) => `${sheet} rij ${row}`,
    column: (sheet, letters) => `${sheet} kolom ${letters}`,
  },
  goal: {
    noActivity: "Nog geen activiteit.",
    coreActivities: (count) => counted(count, "activiteit", "activiteiten"),
    sideActivities: (count) => `Ook nevendoel van ${counted(count, "activiteit", "activiteiten")}.`,
    nameless: "(zonder naam)",
  },
  withoutActivity: (names) => `Aan deze doelgroepen is geen activiteit gekoppeld: ${names}.`,
  comparedWith: (period) => `vergeleken met ${period}`,
  wanted: {
    higher: "hoger is beter",
    lower: "lager is beter",
    maintain: "behouden is het doel",
    "bounded-decline": "niet verder dalen dan verwacht",
  },
  followUps: {
    "reason-to-talk": "Reden voor gesprek",
    "measurement-question": "Vraag over het meten",
    none: "Geen",
  },
  method: [
    "‘Bewogen’ betekent: de verandering is groter dan toeval verklaart (onzekerheidsmarge van 95%).",
    "‘Beweegt niet’ betekent: de verandering blijft aantoonbaar binnen de afgesproken marge (onzekerheidsmarge van 90%).",
    "‘Niet vast te stellen’ betekent: het een noch het ander is aan te tonen. Dat is iets anders dan stilstand.",
    "Een leeg ontwerpeffect telt als 1. Bij een gewogen steekproef is de onzekerheidsmarge dan in werkelijkheid groter.",
    "Bereik is een bandbreedte zolang personen niet uniek zijn geteld: iemand kan aan meer activiteiten meedoen.",
  ],
  townIndicators: "Een indicator over inwoners zegt iets over de stad. Het is geen score van een aanbieder.",
  falseFlags: (comparisons, expected) =>
    comparisons === 0
      ? "Er zijn nog geen metingen vergeleken."
      : `Ook als er niets verandert, lijkt gemiddeld 1 op de 20 indicatoren toch bewogen. Verwacht aantal bij ${formatNumber(comparisons)} ${comparisons === 1 ? "vergelijking" : "vergelijkingen"}: ${formatNumber(expected, 1)}.`,
  answers: { yes: "Ja", no: "Nee" },
  provenance: ({ version, time, file }) => `Gemaakt met Doelbereik ${version} op ${time}, uit ${file}.`,
  control: {
    severity: "Gewicht",
    rule: "Regel",
    finding: "Bevinding",
    places: "Plaats",
    count: "Aantal plaatsen",
    examples: "Voorbeelden",
    why: "Waarom",
    remedy: "Zo lost u het op",
    mayBeIgnored: "Wanneer het mag blijven",
  },
  reach: {
    code: "Code",
    targetGroup: "Doelgroep",
    size: "Omvang",
    sizeLower: "Omvang van",
    sizeUpper: "Omvang tot",
    personsLower: "Personen minimaal",
    personsUpper: "Personen maximaal",
    shareLower: "Bereik minimaal",
    shareUpper: "Bereik maximaal",
    exact: "Uniek geteld",
    activitiesCounted: "Activiteiten geteld",
    activitiesNotCounted: "Activiteiten niet geteld",
    explanation: "Uitleg",
    source: "Bron van de omvang",
  },
  movement: {
    code: "Code",
    indicator: "Indicator",
    area: "Gebied",
    goal: "Doel",
    verdict: "Uitkomst",
    explanation: "Uitleg",
    followUp: "Vervolg",
    from: "Vergeleken met",
    to: "Laatste periode",
    latestValue: "Laatste waarde",
    persons: "Aantal (n)",
    change: "Verandering (+ is gewenst)",
    lower95: "95% ondergrens",
    upper95: "95% bovengrens",
    lower90: "90% ondergrens",
    upper90: "90% bovengrens",
    margin: "Marge",
    personsNeeded: "Nodig per meting",
    series: "Over de hele reeks",
  },
};
