import type { PageWords } from "./PageWords";

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const en: PageWords = {
  program: "Doelbereik workbench",
  openFile: "Open file",
  save: "Save",
  sample: "Sample (Amsterdam)",
  language: "Language",
  light: "Light",
  dark: "Dark",
  paneFollowsSystem: "For the worksheet. The task pane follows your system, as it does in Excel on the web.",
  files: "File",
  ribbon: "Ribbon",
  sheet: "Worksheet",
  pane: "Doelbereik task pane",
  paneWidth: "Width of the task pane",
  closePane: "Close the task pane",
  functionError: "Error in function",
  dropHere: "Drop the workbook here to open it",
  notExcel: "This is not Excel. This sheet does not show charts, and function names are in English.",
  checkedAtOpening: (errors, warnings, notes) =>
    `When opened: ${[
      counted(errors, "error", "errors"),
      counted(warnings, "warning", "warnings"),
      counted(notes, "note", "notes"),
    ].join(", ")}`,
  couldNotOpen: (fileName, code) =>
    `‘${fileName}’ cannot be opened as a workbook (${code}). The workbook that was open stays open. Choose an .xlsx or .xlsm file.`,
  couldNotSave: (code) => `Saving failed (${code}). Nothing was written. Undo the last change and try again.`,
  loseChanges: (fileName) => `‘${fileName}’ has changes that are not saved. Open another workbook anyway?`,
  openAnyway: "Open anyway",
  notSaved: "This will not be in the saved file:",
  saveAnyway: "Save without this",
  cancel: "Cancel",
  close: "Close",
  unwritten: {
    formula: (count) => counted(count, "cell with a formula you typed", "cells with a formula you typed"),
    format: (count) => `format of ${counted(count, "cell", "cells")}`,
    header: (count) => counted(count, "header of a table column", "headers of table columns"),
    "cell-outside-table": (count) => counted(count, "cell outside the table", "cells outside the table"),
    table: (count) => counted(count, "table", "tables"),
    rule: (count) => counted(count, "drop-down or colour rule", "drop-downs or colour rules"),
    layout: () => "merged cells or a hidden sheet",
    "sheet-added": () => "new sheet",
    "sheet-removed": () => "removed sheet: it stays in the file",
    "sheet-renamed": () => "new name of the sheet",
    name: (count) => counted(count, "name of a range", "names of ranges"),
    "custom-xml": (count) => counted(count, "item of another program", "items of other programs"),
  },
  newWorkbook: "new-workbook.xlsx",
  onSheet: (sheet) => `sheet ${sheet}`,
};
