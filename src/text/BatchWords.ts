/** Why a workbook among many got no outcome, though the file itself may be in order. */
export type BatchProblem = "too-much-memory" | "too-slow" | "checker-lost";

/** Workbooks that should be one: of the same provider and year. */
export interface SameSubject {
  readonly provider: string;
  readonly year: number | null;
  readonly files: readonly string[];
}

/** A journal in which another run is writing. */
export interface JournalHeld {
  readonly path: string;
  readonly lock: string;
  /** Null where that run did not yet say who it is. */
  readonly heldBy: { readonly pid: number; readonly host: string } | null;
}

export type FileColumn =
  | "file"
  | "municipality"
  | "provider"
  | "year"
  | "outcome"
  | "errors"
  | "warnings"
  | "notes"
  | "explained"
  | "findings";

export type ProviderColumn =
  | "provider"
  | "year"
  | "workbooks"
  | "ready"
  | "readyWithExplanation"
  | "notReady"
  | "errors"
  | "warnings"
  | "attention";

export type RuleColumn = "rule" | "name" | "severity" | "workbooks" | "share" | "places";

/** What is said about many workbooks together; one language each. */
export interface BatchWords {
  readonly problems: { readonly [P in BatchProblem]: string };
  /** With the marks of the progress bar in it: {bar}, {value}, {total}, {left}. */
  readonly progress: string;
  readonly progressLine: (done: number, total: number, left: string) => string;
  /** Null: nothing is known yet. */
  readonly timeLeft: (seconds: number | null) => string;
  readonly nothingFound: (pattern: string) => string;
  readonly alreadyChecked: (count: number) => string;
  readonly sameSubject: (same: SameSubject) => string;
  /** Workbooks of another municipality than nearly all. */
  readonly otherMunicipality: (facts: {
    readonly usual: string;
    readonly files: readonly { readonly file: string; readonly municipality: string }[];
  }) => string;
  /** Of how many providers there is more than one workbook for a year. */
  readonly sameSubjects: (count: number) => string;
  readonly howToGoOn: (journal: string) => string;
  /** The disk is full, or writing is not allowed: what is finished stays. */
  readonly journalNotWritten: (journal: string) => string;
  readonly journalInUse: (held: JournalHeld) => string;
  /** Summaries of earlier runs, which are no workbooks to check. */
  readonly summariesSkipped: (count: number) => string;
  readonly formatWithoutSummary: string;
  readonly summary: {
    readonly sheetNames: {
      readonly files: string;
      readonly providers: string;
      readonly rules: string;
    };
    readonly files: Readonly<Record<FileColumn, string>>;
    readonly providers: Readonly<Record<ProviderColumn, string>>;
    readonly rules: Readonly<Record<RuleColumn, string>>;
    readonly notRead: string;
    readonly noProvider: string;
    readonly nothingRead: string;
  };
}
