import type { PersonalDataKind } from "../../domain/privacy/personalData/PersonalData";
import type { SharingWords } from "../SharingWords";

const personalData: Readonly<Record<PersonalDataKind, string>> = {
  "citizen-number": "citizen service numbers",
  "email-address": "e-mail addresses",
  "telephone-number": "telephone numbers",
  "bank-account": "bank accounts",
  "home-address": "home addresses",
  "birth-date": "dates of birth",
  name: "names of persons",
  "name-in-text": "texts in which somebody seems to be named",
};

const named = (names: readonly string[], more: number, unnamed: number): string => {
  const others = more === 0 ? [] : [`and ${more} more`];
  const withoutName = unnamed === 0 ? [] : [`${unnamed} of which the name is not given`];
  return [...names.map((name) => `"${name}"`), ...others, ...withoutName].join(", ");
};

export const sharingWords: SharingWords = {
  sheet: "Copy for sharing",
  removedText: "[left out]",
  hiddenMark: "·",
  belowMinimum: (minimum) => `<${minimum}`,
  columns: { where: "Where", what: "What was done", count: "How often" },
  wholeWorkbook: "Whole workbook",
  made: (version, time) =>
    `This copy for sharing was made with Doelbereik ${version} on ${time}. The original workbook was not changed.`,
  marks: (minimum) =>
    `<${minimum} stands where fewer than ${minimum} persons are meant. · stands where a number is hidden because a small number could be calculated from it. [left out] stands where a text seems to hold personal data.`,
  neverTaken:
    "Only values from the tables of the template were taken over. Formulas, comments, hidden sheets and rows, links, pictures, pivot tables, macros, properties and names of authors never come along.",
  readItOver:
    "Read the texts before you share this workbook. A name that Doelbereik does not know and a number in a sentence stay where they are.",
  removals: {
    "table-of-persons": () => "rows left out: each row is about one person or one household",
    "table-on-hidden-sheet": () => "rows left out: the sheet was hidden",
    "hidden-rows": () => "hidden rows left out",
    "stories-without-consent": () => "stories left out: it does not say that the teller gave consent",
    "contact-persons": () => "contact persons left out",
    "own-settings": () => "settings left out that are not part of the template",
    links: () => "links to other files or pages left out",
    "own-columns": ({ names, more, unnamed }) =>
      `columns of your own left out: ${named(names, more, unnamed)}`,
    "own-sheets": ({ names, more, unnamed }) => `sheets of your own left out: ${named(names, more, unnamed)}`,
    "personal-data": ({ kind }) => `cells emptied because of personal data: ${personalData[kind]}`,
    unreadable: () => "cells left blank: not readable as what the column asks for",
    "small-counts": () => "small counts hidden",
    "telling-numbers": () => "numbers hidden from which a small count could be calculated",
    "rounded-shares": () =>
      "shares rounded to whole percentages, without their number: together they gave a small count away",
    formulas: () => "formulas replaced by their values",
    "formula-texts": () => "texts with ' put before them: a program might take them for a formula",
  },
  nothingRemoved: "Nothing was left out or changed.",
  command: {
    description: "Make a copy for sharing: without personal data, with small counts hidden.",
    files: "the workbooks (.xlsx or .xlsm); they are not changed",
    folder: "folder for the copies; left out: beside the workbook; nothing is ever overwritten",
    exitCodesHelp:
      "\nExit code: 0 every copy was made, 2 a workbook cannot be read or a copy not be written.",
  },
  statementTitle: (file) => `Copy for sharing of ${file}:`,
  statementLine: (where, count, what) => `  ${where}: ${what} (${count})`,
};
