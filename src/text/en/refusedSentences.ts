import type { PatchRefusedFacts } from "../../workbook/PatchRefusedFacts";
import type { FactSentences } from "../Sentences";
import { quoted } from "../quoted";
import { formatNumber } from "./numbers";

/** What we say in English when nothing is written, so that nothing of the user's is lost: why, and what to do. */
export const refusedSentences: FactSentences<PatchRefusedFacts> = {
  "unknown-sheet": ({ sheet }) => `Sheet ${quoted(sheet)} is not there any more. Check the workbook again.`,
  "unknown-table": ({ table }) => `Table ${quoted(table)} is not there any more. Check the workbook again.`,
  "cell-outside-sheet": () => "The cell lies outside the sheet. Choose a cell that Excel knows.",
  "not-a-finite-number": () => "The value is no number that fits in a cell. Enter another number.",
  "text-too-long": ({ length }) =>
    `The text has ${formatNumber(length)} characters. A cell holds 32,767: make the text shorter.`,
  "array-formula": ({ sheet, range }) =>
    `In ${quoted(`${sheet}!${range}`)} one formula fills several cells. Change that formula yourself in Excel.`,
  "table-header": ({ table, cell }) =>
    `Cell ${cell} is a column header of table ${quoted(table)}. Change column headers yourself in Excel.`,
  "wrong-number-of-values": ({ expected, found }) =>
    `A row has ${formatNumber(found)} values, the table ${formatNumber(expected)} columns. Make these numbers equal.`,
  "cells-in-the-way": ({ sheet, range }) =>
    `Something already stands below the table, in ${quoted(`${sheet}!${range}`)}. Make room there.`,
  "row-outside-table": ({ table, row }) =>
    `Row ${row} is not part of table ${quoted(table)}. Check the workbook again.`,
  "hidden-row-in-table": ({ table, row }) =>
    `Row ${row} of table ${quoted(table)} is hidden. Clear the filter or show the row.`,
  "comment-on-moved-cell": ({ sheet, cell }) =>
    `A comment hangs on cell ${quoted(`${sheet}!${cell}`)}, and that cell would move. Move the comment first.`,
  "sheet-name-not-allowed": ({ name }) => `A sheet cannot be called ${quoted(name)}. Choose another name.`,
  "table-name-not-allowed": ({ name }) => `A table cannot be called ${quoted(name)}. Choose another name.`,
  "table-name-taken": ({ name }) =>
    `The name ${quoted(name)} is already used in this workbook. Give what has it another name.`,
  "duplicate-header": ({ header }) =>
    `The header ${quoted(header)} is there twice. Give one of them another name.`,
  "sheet-holds-other-table": ({ sheet, table }) =>
    `Sheet ${quoted(sheet)} also holds table ${quoted(table)}. Move that table to another sheet first.`,
  "cell-changed": ({ sheet, cell }) =>
    `Cell ${quoted(`${sheet}!${cell}`)} has changed meanwhile. Check the workbook again.`,
  "kept-part-unreadable": () =>
    "What Doelbereik keeps in this workbook cannot be read: a newer version or another program wrote it. Update Doelbereik and try again.",
  "key-column-missing": ({ sheet, header }) =>
    `Sheet ${quoted(sheet)} has no column ${quoted(header)}. That is how we know the rows. Put the header back.`,
  "table-missing": ({ sheet }) =>
    `On sheet ${quoted(sheet)} our columns are no longer in a table. Make it a table again: select the cells and press Ctrl+T.`,
  "too-many-rows": ({ rows }) =>
    `${formatNumber(rows)} rows are needed. A sheet holds 1,048,576: split the workbook.`,
};
