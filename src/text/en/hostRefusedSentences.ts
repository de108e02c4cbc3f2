import type { HostRefusedFacts } from "../../workbook/HostRefusedFacts";
import type { FactSentences } from "../Sentences";
import { quoted } from "../quoted";

/** What we say in English when the open workbook refuses: what happened, that nothing changed, and what to do. */
export const hostRefusedSentences: FactSentences<HostRefusedFacts> = {
  "cell-being-edited": () =>
    "You are still typing in a cell. Nothing was changed. Press Enter or Esc and try again.",
  "sheet-protected": ({ sheet }) =>
    `Sheet ${quoted(sheet)} is protected. Nothing was changed. Unprotect it (Review > Unprotect Sheet) and try again.`,
  "workbook-view-only": () =>
    "This workbook can only be read. Nothing was changed. Choose Edit, or save a copy, and try again.",
  "session-lost": () =>
    "The connection with the workbook is gone. Nothing was changed. Close this pane and open it again; if that does not help, reopen the workbook.",
  "host-busy": () =>
    "Excel is still busy with something else. Nothing was changed. Wait a moment and try again.",
  "too-much-at-once": () =>
    "This is too much for Excel at once. Nothing was changed. Try again with fewer cells, or split the workbook.",
  "cell-changed": ({ sheet, cell }) =>
    `Cell ${quoted(`${sheet}!${cell}`)} now holds something else than when it was checked. Nothing was changed. Check again and look at the proposal once more.`,
  "sheet-missing": ({ sheet }) =>
    `Sheet ${quoted(sheet)} is no longer there. Nothing was changed. Check the workbook again.`,
  "sheet-hidden": ({ sheet }) =>
    `Sheet ${quoted(sheet)} is hidden. We do not make it visible. Right-click a sheet tab, choose Unhide and try again.`,
  "sheet-holds-other-table": ({ sheet, table }) =>
    `Sheet ${quoted(sheet)} also holds table ${quoted(table)}. Nothing was changed. Move that table to another sheet and try again.`,
  "no-room-below": ({ sheet, cell }) =>
    `There is no room for new rows under the table on sheet ${quoted(sheet)}: cell ${quoted(cell)} is not empty. Nothing was changed. Make room there, or add empty rows to the table yourself, and try again.`,
  "totals-row-in-the-way": ({ sheet }) =>
    `The table on sheet ${quoted(sheet)} has a totals row. That leaves no room for new rows. Nothing was changed. Turn the totals row off (Table Design > Total Row) and try again.`,
  "key-column-missing": ({ sheet, header }) =>
    `Sheet ${quoted(sheet)} has no column ${quoted(header)}. That is how we know the rows. Nothing was changed. Put the header back and try again.`,
  "table-missing": ({ sheet }) =>
    `On sheet ${quoted(sheet)} our columns are no longer in a table. Nothing was changed. Make it a table again: select the cells, press Ctrl+T and try again.`,
  "workbook-structure-protected": () =>
    "The structure of this workbook is protected, so no sheet can be added. Nothing was changed. Unprotect it (Review > Protect Workbook) and try again.",
  "kept-part-unreadable": () =>
    "What Doelbereik keeps in this workbook cannot be read: a newer version or another program wrote it. Nothing was changed. Update Doelbereik and try again.",
  "not-supported": ({ requirementSet }) =>
    `This Excel is too old: it lacks ${requirementSet}. Nothing was changed. Update Excel, or use Excel on the web.`,
  "part-not-loaded": () =>
    "A part of this pane was not loaded. Nothing was changed. Check the connection and try again; if that fails, close this pane and open it again.",
  unexpected: ({ code }) =>
    `Excel gave an error that we do not know (${code}). See whether the workbook is still right and try again.`,
};
