import type { PatchRefusedFacts } from "../../workbook/PatchRefusedFacts";
import type { FactSentences } from "../Sentences";
import { quoted } from "../quoted";
import { formatNumber } from "./numbers";

/** What we say in Dutch when nothing is written, so that nothing of the user's is lost: why, and what to do. */
export const refusedSentences: FactSentences<PatchRefusedFacts> = {
  "unknown-sheet": ({ sheet }) => `Blad ${quoted(sheet)} is er niet meer. Controleer de werkmap opnieuw.`,
  "unknown-table": ({ table }) => `Tabel ${quoted(table)} is er niet meer. Controleer de werkmap opnieuw.`,
  "cell-outside-sheet": () => "De cel ligt buiten het blad. Kies een cel die Excel kent.",
  "not-a-finite-number": () => "De waarde is geen getal dat in een cel past. Vul een ander getal in.",
  "text-too-long": ({ length }) =>
    `De tekst telt ${formatNumber(length)} tekens. In een cel passen er 32.767: maak de tekst korter.`,
  "array-formula": ({ sheet, range }) =>
    `In ${quoted(`${sheet}!${range}`)} vult één formule meer cellen. Verander die formule zelf in Excel.`,
  "table-header": ({ table, cell }) =>
    `Cel ${cell} is een kolomkop van tabel ${quoted(table)}. Verander kolomkoppen zelf in Excel.`,
  "wrong-number-of-values": ({ expected, found }) =>
    `Een rij heeft ${formatNumber(found)} waarden, de tabel ${formatNumber(expected)} kolommen. Maak die aantallen gelijk.`,
  "cells-in-the-way": ({ sheet, range }) =>
    `Onder de tabel staat al iets, in ${quoted(`${sheet}!${range}`)}. Maak daar ruimte vrij.`,
  "row-outside-table": ({ table, row }) =>
    `Rij ${row} hoort niet bij tabel ${quoted(table)}. Controleer de werkmap opnieuw.`,
  "hidden-row-in-table": ({ table, row }) =>
    `Rij ${row} van tabel ${quoted(table)} is verborgen. Haal het filter weg of maak de rij zichtbaar.`,
  "comment-on-moved-cell": ({ sheet, cell }) =>
    `Aan cel ${quoted(`${sheet}!${cell}`)} hangt een opmerking, en die cel zou opschuiven. Verplaats de opmerking eerst.`,
  "sheet-name-not-allowed": ({ name }) => `Een blad kan niet ${quoted(name)} heten. Kies een andere naam.`,
  "table-name-not-allowed": ({ name }) => `Een tabel kan niet ${quoted(name)} heten. Kies een andere naam.`,
  "table-name-taken": ({ name }) =>
    `De naam ${quoted(name)} is in deze werkmap al in gebruik. Geef wat zo heet een andere naam.`,
  "duplicate-header": ({ header }) =>
    `De kolomkop ${quoted(header)} komt twee keer voor. Geef er één een andere naam.`,
  "sheet-holds-other-table": ({ sheet, table }) =>
    `Op blad ${quoted(sheet)} staat ook tabel ${quoted(table)}. Verplaats die tabel eerst naar een ander blad.`,
  "cell-changed": ({ sheet, cell }) =>
    `Cel ${quoted(`${sheet}!${cell}`)} is intussen veranderd. Controleer de werkmap opnieuw.`,
  "kept-part-unreadable": () =>
    "Wat Doelbereik in deze werkmap bewaart, is niet te lezen: een nieuwere versie of een ander programma schreef het. Werk Doelbereik bij en probeer het opnieuw.",
  "key-column-missing": ({ sheet, header }) =>
    `Op blad ${quoted(sheet)} ontbreekt de kolom ${quoted(header)}. Daaraan herkennen wij de rijen. Zet de kolomkop terug.`,
  "table-missing": ({ sheet }) =>
    `Op blad ${quoted(sheet)} staan onze kolommen niet meer in een tabel. Maak er weer een tabel van: selecteer de cellen en druk op Ctrl+T.`,
  "too-many-rows": ({ rows }) =>
    `Er zijn ${formatNumber(rows)} rijen nodig. Op een blad passen er 1.048.576: splits de werkmap.`,
};
