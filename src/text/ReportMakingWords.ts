import type { ReportKind } from "../report/conversation/ReportKind";

/** In which form a report is handed over. */
export type ReportFormat = "docx" | "html" | "xlsx";

/** What is said wherever a report can be asked for: command line, check page and pane. One language each. */
export interface ReportMakingWords {
  readonly kinds: Readonly<Record<ReportKind, ReportKindWords>>;
  readonly formats: Readonly<Record<ReportFormat, string>>;
  /** Behind the name of a workbook with the sheets of several reports, before its ending. */
  readonly severalInFile: string;
  /** In the name of a file, before the number of a provider whose own name cannot stand there. */
  readonly providerInFile: string;
  /** The view of all providers together. */
  readonly whole: string;
  readonly providerUnknown: (provider: string, known: readonly string[]) => string;
  /** What is on the table in a report, in one line. */
  readonly contents: (counts: {
    goals: number;
    reasons: number;
    questions: number;
    limits: number;
  }) => string;
}

export interface ReportKindWords {
  readonly name: string;
  /** What it is for and for whom, in one plain sentence. */
  readonly purpose: string;
  /** Behind the name of the file, before its ending. */
  readonly inFile: string;
}
