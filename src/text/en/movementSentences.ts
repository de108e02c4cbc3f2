import type { MovementSentences } from "../MovementSentences";
import { quoted } from "../quoted";
import { formatNumber } from "./numbers";

const list = (words: readonly string[]): string => words.map((word) => quoted(word)).join(", ");
const inColumn = (line: number, column: string): string => `Line ${line}, column ${quoted(column)}`;

export const movementSentences: MovementSentences = {
  problems: {
    "too-many-fields": ({ line, expected, found }) =>
      `Line ${line}: ${found} fields, while the header has ${expected}. Put numbers with a comma between quotes, or separate the columns by semicolons. This line is not used.`,
    "quote-not-closed": ({ line }) =>
      `Line ${line}: a quotation mark is not right, so lines may run into each other. Close every text that begins with a quotation mark.`,
    "indicator-missing": ({ line }) =>
      `Line ${line}: there is no indicator. Fill in its name or code. This line is not used.`,
    "period-missing": ({ line }) =>
      `Line ${line}: there is no period. Fill in a year, quarter or month; until then the series cannot be judged.`,
    "not-a-period": ({ line, text }) =>
      `Line ${line}: ${quoted(text)} is no period. Write for example 2024, 2024-K1 or 2024-03; until then the series cannot be judged.`,
    "not-a-number": ({ line, column, text }) =>
      `${inColumn(line, column)}: ${quoted(text)} is not a number. Type the number only, or leave the cell blank.`,
    "ambiguous-number": ({ line, column, text }) =>
      `${inColumn(line, column)}: ${quoted(text)} can be read in two ways. Write the number without a thousands sign or with another number of decimals.`,
    "not-a-whole-number": ({ line, column, text }) =>
      `${inColumn(line, column)}: ${quoted(text)} is not a whole number. Fill in a number of persons.`,
    "not-a-choice": ({ line, column, text, choices }) =>
      `${inColumn(line, column)}: ${quoted(text)} is not known. Choose from ${list(choices)}.`,
    "mixed-notation": ({ line, column, number }) =>
      `${inColumn(line, column)}: ${formatNumber(number)} is written otherwise than the other numbers of this indicator, or can mean two things. Write 35, 35% or 0.35, everywhere the same.`,
    "terms-contradict": ({ line, column, indicator, area }) =>
      `${inColumn(line, column)}: indicator ${quoted(indicator)}${area === null ? "" : ` in ${quoted(area)}`} says something else on an earlier line. Write the same on every line, or only on the first.`,
  },
  unreadable: {
    "not-text": () => "This is not a text file. Save the series as CSV and try again.",
    "workbook-instead": () =>
      "This is a workbook, not a CSV file. Save the sheet as CSV, or check the workbook with doelbereik check.",
    empty: () => "This file is empty. Put the names of the columns on the first line.",
    "columns-missing": ({ missing, found }) =>
      `Column ${list(missing)} is missing. Found: ${list(found)}. Needed are indicator, periode and waarde, or teller and aantal instead of waarde.`,
    "column-twice": ({ column }) => `Column ${quoted(column)} stands there twice. Remove one.`,
  },
  moreProblems: (count) => `… and ${formatNumber(count)} more messages.`,
  unusedColumns: (columns) => `Not used: ${columns.length === 1 ? "column" : "columns"} ${list(columns)}.`,
  noSeries: "There are no series in this file, only a header.",
  summary: (series) => (series === 1 ? "1 series judged." : `${formatNumber(series)} series judged.`),
  others: "Other series",
};
