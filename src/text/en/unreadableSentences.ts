import type {
  DamageReason,
  FileLook,
  SizeLimit,
  UnreadableWorkbookFacts,
} from "../../workbook/UnreadableWorkbookFacts";
import type { FactSentences } from "../Sentences";
import { quoted } from "../quoted";
import { formatNumber } from "./numbers";

const again = "Open the file in Excel, save it again as .xlsx and check that file.";

const looks: Readonly<Record<FileLook, string>> = {
  pdf: "This is a PDF, not an Excel workbook. Ask for the workbook itself.",
  "csv-or-text": "This is a text or CSV file. Open it in Excel and save it as .xlsx.",
  image: "This is a picture, not an Excel workbook. Ask for the workbook itself.",
  word: "This is a Word document. Put the tables into an Excel workbook.",
  presentation: "This is a presentation, not an Excel workbook. Ask for the workbook itself.",
  "web-page":
    "This is a web page, even if its name looks like a workbook. Open it in Excel and save it as .xlsx.",
  "other-archive": "This is a zip file without a workbook. Unpack it and check the workbooks in it.",
  unknown: "This is not an Excel workbook (.xlsx). Check whether you chose the right file.",
};

const limits: Readonly<Record<SizeLimit, (limit: string, found: string) => string>> = {
  "inflated-size": (limit, found) => `Unpacked it is ${found} bytes; the limit is ${limit}.`,
  entries: (limit, found) => `It holds ${found} parts; the limit is ${limit}.`,
  cells: (limit, found) => `It has ${found} filled cells; the limit is ${limit}.`,
  depth: (limit, found) => `Parts are ${found} layers deep; the limit is ${limit}.`,
  ratio: (limit, found) =>
    `A part is ${found} times as large as it seems in the file; the limit is ${limit}.`,
};

const damages: Readonly<Record<DamageReason, string>> = {
  archive: "its table of contents is not right",
  checksum: "the contents changed on the way",
  compression: "it cannot be unpacked",
  "duplicate-name": "the same part is there twice",
  "unsafe-name": "a part has a name that is not allowed",
  markup: "its structure cannot be read",
  "document-type": "it holds something that does not belong in a workbook",
  address: "a cell address does not exist",
  value: "a value cannot be read",
};

/** What we say in English about a file that cannot be read: what it is, and what to do. */
export const unreadableSentences: FactSentences<UnreadableWorkbookFacts> = {
  "empty-file": () => "The file is empty (0 bytes). Ask for it again, or choose another file.",
  "not-a-workbook": ({ looksLike }) => looks[looksLike],
  "password-protected": () =>
    "The workbook has a password. Open it in Excel, take the password off and save it.",
  "old-excel-format": () => `This is a workbook from before Excel 2007 (.xls). ${again}`,
  "binary-workbook": () => `This is a binary workbook (.xlsb). ${again}`,
  "open-document": () =>
    "This is a LibreOffice spreadsheet (.ods). Save it there as .xlsx and check that file.",
  truncated: () => "The file stops halfway. Download or copy it again.",
  damaged: ({ part, reason }) =>
    `The workbook is damaged${part === null ? "" : ` in part ${quoted(part)}`}: ${damages[reason]}. ${again}`,
  "too-large": ({ what, limit, found }) =>
    `The workbook is too large to check. ${limits[what](formatNumber(limit, 0), formatNumber(found, 0))} Remove sheets and empty formatting, or split the workbook.`,
  "part-missing": ({ part }) => `Part ${quoted(part)} is missing from the workbook. ${again}`,
  "no-worksheet": () =>
    "There is no sheet with cells in this workbook. Check whether you chose the right file.",
};
