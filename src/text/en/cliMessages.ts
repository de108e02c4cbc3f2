import type { CliMessages } from "../CliMessages";
import { batchWords } from "./batchWords";

export const cliMessages: CliMessages = {
  programDescription:
    "Checks workbooks for outcome-focused monitoring and says which indicators move. Everything happens on this computer.",
  checkDescription: "Check one or more workbooks before you submit them.",
  movementDescription: "Judge many series at once from a CSV file.",
  options: {
    files: "the workbooks (.xlsx or .xlsm), or a pattern such as 'folder/**/*.xlsx'",
    series: "the CSV file with the series",
    checkFormat:
      "tekst to read, json for other programs, xlsx for a copy of the workbook with the outcome added",
    movementFormat: "tekst to read, json for other programs",
    language: "language of the outcome",
    folder:
      "folder for the outcome; where this ends in .xlsx: one summary of all workbooks, with a .jsonl beside it; nothing of yours is ever overwritten",
    previous: "last year's workbook, to compare this one with; for one file",
    help: "show this help",
    version: "show the version",
  },
  exitCodesHelp: `
Exit code: 0 ready (no errors), 1 something must be mended, 2 a file cannot be read.`,
  movementColumnsHelp: `
Columns (any order; separated by ; or , or tab; comma or point in numbers):
  indicator       code or name (required)
  periode         year, quarter (2024-K1) or month (2024-03) (required)
  waarde          value; may be left out where teller and aantal are given
  gebied          area; each indicator and area is a series of its own
  aantal          persons with an answer
  teller          persons with the outcome
  ondergrens, bovengrens   bounds of the 95% interval
  norm            hoger (higher), lager (lower), behouden (maintain) or begrensde daling (bounded decline)
  marge           smallest change that matters, in percentage points or scale points
  soort           aandeel (share), gemiddelde (mean) or aantal (count); blank: share
  definitieversie another version of the definition is not compared
  ontwerpeffect, verwacht, status, toelichting: design effect, expected change a year, status, explanation; optional

Exit code: 0 everything was read, 1 a row cannot be read, 2 the file cannot be read.`,
  fileProblems: {
    "file-missing": "There is no file of this name here. Check the name and the folder.",
    "is-a-folder": "This is a folder. Name the files in it, for instance folder/*.xlsx.",
    "no-access": "You may not read this file, or it is in use. Close it in Excel and try again.",
    "file-too-large": "This file is larger than 256 MB. Remove pictures or split the workbook.",
    "keeps-changing": "This file keeps changing. Wait until it is saved or fetched, and try again.",
    "not-readable": "This file cannot be read. Copy it to this computer and try again.",
  },
  batch: batchWords,
  sealWithoutSummary: "--zegel does not go with a summary. Choose a folder with --uit.",
  previousForOne:
    "With --vorig you check one workbook at a time. Name one file, and choose no summary (.xlsx) at --uit.",
  folderNotMade: (folder) => `The folder ${folder} cannot be made. Choose a folder you may write in.`,
  lockFileSkipped: (file) => `${file} skipped: it belongs to a workbook that is open now.`,
  written: (file) => `Written: ${file}`,
  notWritten: (file, reason) => `${file} was not written. ${reason}`,
  nameTooLong: "The name is too long for this disk. Give the workbook a shorter name.",
  noPlaceToWrite: "You may not write here, or the disk is full. Choose another folder with --uit.",
  progress: "{bar} {value} of {total} workbooks",
  summaryOfFile: (file, outcome) => `${file}: ${outcome}`,
  unreadableOutcome: "not read",
  totals: ({ read, ready, unreadable }) =>
    `${read} ${read === 1 ? "workbook" : "workbooks"} read, of which ${ready} without errors; ${unreadable} not read.`,
  interrupted: "Stopped. No half file was left behind.",
  ourMistake: (detail) =>
    `This goes wrong through a mistake of Doelbereik, not yours. Please report it with this line: ${detail}`,
};
