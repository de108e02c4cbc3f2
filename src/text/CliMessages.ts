import type { BatchWords } from "./BatchWords";

/** Why a file could not even be opened. */
export type FileProblem =
  "file-missing" | "is-a-folder" | "no-access" | "file-too-large" | "keeps-changing" | "not-readable";

/** What the command line says around the reports; one language each. */
export interface CliMessages {
  readonly programDescription: string;
  readonly checkDescription: string;
  readonly movementDescription: string;
  readonly options: {
    readonly files: string;
    readonly series: string;
    readonly checkFormat: string;
    readonly movementFormat: string;
    readonly language: string;
    readonly folder: string;
    readonly previous: string;
    readonly help: string;
    readonly version: string;
  };
  readonly exitCodesHelp: string;
  readonly movementColumnsHelp: string;
  readonly fileProblems: { readonly [P in FileProblem]: string };
  readonly batch: BatchWords;
  /** Last year's workbook was given, and not exactly one to compare with it. */
  readonly sealWithoutSummary: string;
  readonly previousForOne: string;
  readonly folderNotMade: (folder: string) => string;
  readonly lockFileSkipped: (file: string) => string;
  readonly written: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly nameTooLong: string;
  readonly noPlaceToWrite: string;
  /** With the marks of the progress bar in it: {bar}, {value}, {total}. */
  readonly progress: string;
  readonly summaryOfFile: (file: string, outcome: string) => string;
  readonly unreadableOutcome: string;
  /** `ready`: without errors, be it with warnings to explain. */
  readonly totals: (counts: { read: number; ready: number; unreadable: number }) => string;
  readonly interrupted: string;
  readonly ourMistake: (detail: string) => string;
}
