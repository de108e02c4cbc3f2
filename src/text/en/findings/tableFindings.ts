import type { TableCauseFacts } from "../../../workbook/causes/tableCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";

/** Sentences on sheets, columns and rows as such: S01 and S03 to S07. */
export const tableFindings: FindingSentences<keyof TableCauseFacts> = {
  "table-missing": {
    title: titleByCount(
      ({ table }) => `The sheet ${quoted(table)} is missing`,
      (count) => `${formatNumber(count)} sheets are missing`,
    ),
    example: ({ table, foundSheet }) =>
      foundSheet === null
        ? `There is no sheet with a name like ${quoted(table)}.`
        : `Is sheet ${quoted(foundSheet)} meant to be ${quoted(table)}?`,
    why: "Without this sheet a part of the workbook cannot be checked.",
    remedy: "Take the sheet from the template, or give your own sheet this name.",
    mayBeIgnored: null,
  },
  "column-missing": {
    title: titleByCount(
      ({ table, column }) => `The column ${quoted(column)} is missing in ${table}`,
      (count, { table }) => `${formatNumber(count)} columns are missing in ${table}`,
    ),
    example: ({ column, found }) =>
      found === null
        ? `No header on this sheet is like ${quoted(column)}.`
        : `Is column ${quoted(found)} meant? Then call it ${quoted(column)}.`,
    why: "Without this column the rows of this sheet cannot be judged well.",
    remedy: "Add the column or rename the right one, with exactly this name as its header.",
    mayBeIgnored: null,
  },
  "column-renamed": {
    title: titleByCount(
      ({ table, column, found }) => `The name ${quoted(found)} in ${table} looks like ${quoted(column)}`,
      (count, { table }) => `${formatNumber(count)} names in ${table} are spelled differently`,
    ),
    example: ({ column, found }) => `${quoted(found)} — do you mean ${quoted(column)}?`,
    why: "The check has read this as if the name were right, but cannot be sure.",
    remedy: "Use exactly the name that the template has.",
    mayBeIgnored: null,
  },
  "column-twice": {
    title: titleByCount(
      ({ table, column }) => `The column ${quoted(column)} stands in ${table} more than once`,
      (count, { table }) => `${formatNumber(count)} columns stand in ${table} more than once`,
    ),
    example: ({ column }) => `Another column ${quoted(column)}.`,
    why: "Only the left column was read. The right values may be in the other one.",
    remedy: "Remove the column that you do not use, or give it another name.",
    mayBeIgnored: null,
  },
  "table-empty": {
    title: titleByCount(
      ({ table }) => `The sheet ${quoted(table)} has no rows yet`,
      (count) => `${formatNumber(count)} sheets have no rows yet`,
    ),
    example: ({ table }) => `There is nothing below the headers of ${table}.`,
    why: "Without rows there is nothing to check or to calculate.",
    remedy: "Fill in at least one row, directly below the headers.",
    mayBeIgnored: null,
  },
  "mapping-stale": {
    title: titleByCount(
      ({ table, sheet }) => `The sheet ${quoted(sheet)}, linked as ${quoted(table)}, is gone`,
      (count) => `${formatNumber(count)} linked sheets are gone`,
    ),
    example: ({ table }) => `${quoted(table)} was now looked for by its name.`,
    why: "The check may now look at another sheet than you chose, or at none.",
    remedy: "Choose again under Link which sheet this is, or give the sheet its old name back.",
    mayBeIgnored: "You can leave this if the right sheet was found by its name.",
  },
  "kept-part-unreadable": {
    title: () => "What Doelbereik kept in this workbook cannot be read",
    example: () => "Links and explanations in this workbook were not used.",
    why: "It may have been kept by a newer version, or changed by another program.",
    remedy: "Open the workbook with the newest version of Doelbereik, or link and explain again.",
    mayBeIgnored: "You can leave this if you had not linked or explained anything.",
  },
  "rows-below-table": {
    title: titleByCount(
      ({ table }) => `1 row below table ${quoted(table)} was not read`,
      (count, { table, untilRow }) =>
        `${untilRow === null ? "" : "At least "}${formatNumber(count)} rows below table ${quoted(table)} were not read`,
    ),
    example: ({ table, untilRow }) =>
      [
        `This row stands apart below table ${quoted(table)}.`,
        ...(untilRow === null ? [] : [`Nothing below row ${formatNumber(untilRow)} was looked at.`]),
      ].join(" "),
    why: "The check reads a table down to its last row. What stands apart below it is not counted.",
    remedy: "Drag the corner of the table down to include these rows, or remove the blank row in between.",
    mayBeIgnored: "You can leave this if the rows are notes or totals.",
  },
  "template-version-missing": {
    title: () => "The template version is not filled in",
    example: ({ expected }) => `This check expects version ${expected}.`,
    why: "Without a version it is not certain that the columns mean what the check takes them for.",
    remedy: "Fill in the version of your template at ‘Sjabloonversie’ on sheet Opdracht.",
    mayBeIgnored: null,
  },
  "template-version-differs": {
    title: titleByCount(
      ({ found, expected }) => `This is template version ${quoted(found)}; this check expects ${expected}`,
      (count) => `The template version differs in ${formatNumber(count)} places`,
    ),
    example: ({ found, expected }) => `Found ${quoted(found)}, expected ${expected}.`,
    why: "In another version a column may mean something else.",
    remedy: "Move your data to the newest version of the template. Fill in that version on sheet Opdracht.",
    mayBeIgnored: null,
  },
  "duplicate-key": {
    title: titleByCount(
      ({ table, key, times }) => `${quoted(key.join(" · "))} stands in ${table} ${formatNumber(times)} times`,
      (count, { table }) => `In ${table} something is repeated in ${formatNumber(count)} places`,
    ),
    example: ({ key, times, firstRow }) =>
      `${quoted(key.join(" · "))} is there ${formatNumber(times)} times, first in row ${firstRow}.`,
    why: "Rows that stand there twice count twice, or contradict each other.",
    remedy:
      "Remove the row that is too many. Or correct the code, the area or the period if both rows are right.",
    mayBeIgnored: "Explain why it stands there twice, if that is as it should be.",
  },
  "hidden-rows": {
    title: titleByCount(
      ({ table }) => `1 hidden row in ${table} was included`,
      (count, { table }) => `${formatNumber(count)} hidden rows in ${table} were included`,
    ),
    example: () => "This row is hidden or filtered out.",
    why: "The check counts hidden rows too, although you do not see them.",
    remedy: "Look at the hidden rows. Remove what should no longer count.",
    mayBeIgnored: "You can leave this if the rows should count.",
  },
  "hidden-sheet": {
    title: titleByCount(
      ({ table }) => `The hidden sheet ${quoted(table)} was included`,
      (count) => `${formatNumber(count)} hidden sheets were included`,
    ),
    example: ({ rows }) =>
      rows === 1 ? "The sheet has 1 row." : `The sheet has ${formatNumber(rows)} rows.`,
    why: "The check counts a hidden sheet too, although you do not see it.",
    remedy: "Make the sheet visible and see whether its rows are still right.",
    mayBeIgnored: "You can leave this if the sheet should count.",
  },
  "recalculation-pending": {
    title: () => "The formulas in this workbook have not been recalculated yet",
    example: () => "This concerns the whole workbook.",
    why: "Results of formulas may be old. The check uses what was saved in the file.",
    remedy: "Open the workbook in Excel, save it and check again.",
    mayBeIgnored: "Explain why the saved results are right.",
  },
  "required-cell-blank": {
    title: titleByCount(
      ({ table, column }) => `A cell of the required column ${quoted(column)} in ${table} is blank`,
      (count, { table, column }) =>
        `${formatNumber(count)} cells of the required column ${quoted(column)} in ${table} are blank`,
    ),
    example: ({ column }) => `In this row ${quoted(column)} is not filled in.`,
    why: "Without this cell it is hard to judge what the rest of the row means.",
    remedy: "Fill in the cell. If a number or date is not known, type ‘onbekend’.",
    mayBeIgnored: null,
  },
  "row-barely-filled": {
    title: titleByCount(
      ({ table }) => `A row in ${table} has only one filled cell`,
      (count, { table }) => `${formatNumber(count)} rows in ${table} have only one filled cell`,
    ),
    example: ({ column }) => `In this row only ${quoted(column)} is filled in.`,
    why: "Such a row may be unfinished. Or it is a heading or a sum, and those count as a row here.",
    remedy: "Complete the row. Take a heading or a sum out of the table.",
    mayBeIgnored: null,
  },
};
