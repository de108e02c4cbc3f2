import type { MovementSentences } from "../MovementSentences";
import { quoted } from "../quoted";
import { formatNumber } from "./numbers";

const list = (words: readonly string[]): string => words.map((word) => quoted(word)).join(", ");
const inColumn = (line: number, column: string): string => `Regel ${line}, kolom ${quoted(column)}`;
const seriesCounted = (count: number): string => (count === 1 ? "1 reeks" : `${formatNumber(count)} reeksen`);

export const movementSentences: MovementSentences = {
  problems: {
    "too-many-fields": ({ line, expected, found }) =>
      `Regel ${line}: ${found} velden, terwijl de kop er ${expected} heeft. Zet getallen met een komma tussen aanhalingstekens, of scheid de kolommen met puntkomma's. Deze regel telt niet mee.`,
    "quote-not-closed": ({ line }) =>
      `Regel ${line}: een aanhalingsteken klopt niet, zodat regels in elkaar kunnen lopen. Zet achter elke tekst die met een aanhalingsteken begint er ook een.`,
    "indicator-missing": ({ line }) =>
      `Regel ${line}: er staat geen indicator. Vul de naam of code in. Deze regel telt niet mee.`,
    "period-missing": ({ line }) =>
      `Regel ${line}: er staat geen periode. Vul een jaar, kwartaal of maand in; tot dan is de reeks niet te beoordelen.`,
    "not-a-period": ({ line, text }) =>
      `Regel ${line}: ${quoted(text)} is geen periode. Schrijf bijvoorbeeld 2024, 2024-K1 of 2024-03; tot dan is de reeks niet te beoordelen.`,
    "not-a-number": ({ line, column, text }) =>
      `${inColumn(line, column)}: ${quoted(text)} is geen getal. Typ alleen het getal, of laat de cel leeg.`,
    "ambiguous-number": ({ line, column, text }) =>
      `${inColumn(line, column)}: ${quoted(text)} kan op twee manieren worden gelezen. Schrijf het getal zonder teken voor duizendtallen of met een ander aantal decimalen.`,
    "not-a-whole-number": ({ line, column, text }) =>
      `${inColumn(line, column)}: ${quoted(text)} is geen heel getal. Vul een aantal personen in.`,
    "not-a-choice": ({ line, column, text, choices }) =>
      `${inColumn(line, column)}: ${quoted(text)} kennen we niet. Kies uit ${list(choices)}.`,
    "mixed-notation": ({ line, column, number }) =>
      `${inColumn(line, column)}: ${formatNumber(number)} is anders geschreven dan de andere getallen van deze indicator, of kan twee dingen betekenen. Schrijf overal 35, overal 35% of overal 0,35.`,
    "terms-contradict": ({ line, column, indicator, area }) =>
      `${inColumn(line, column)}: indicator ${quoted(indicator)}${area === null ? "" : ` in ${quoted(area)}`} heeft op een eerdere regel iets anders. Zet op elke regel hetzelfde, of alleen op de eerste.`,
  },
  unreadable: {
    "not-text": () => "Dit is geen tekstbestand. Bewaar de reeksen als CSV en probeer het opnieuw.",
    "workbook-instead": () =>
      "Dit is een werkmap, geen CSV-bestand. Bewaar het blad als CSV, of controleer de werkmap met doelbereik check.",
    empty: () => "Dit bestand is leeg. Zet op de eerste regel de namen van de kolommen.",
    "columns-missing": ({ missing, found }) =>
      `Kolom ${list(missing)} ontbreekt. Gevonden: ${list(found)}. Nodig zijn indicator, periode en waarde, of teller en aantal in plaats van waarde.`,
    "column-twice": ({ column }) => `Kolom ${quoted(column)} staat er twee keer. Verwijder er één.`,
  },
  moreProblems: (count) => `… en nog ${formatNumber(count)} meldingen.`,
  unusedColumns: (columns) =>
    `Niet gebruikt: ${columns.length === 1 ? "kolom" : "kolommen"} ${list(columns)}.`,
  noSeries: "Er staan geen reeksen in dit bestand, alleen een kop.",
  summary: (series) => `${seriesCounted(series)} beoordeeld.`,
  others: "Overige reeksen",
};
