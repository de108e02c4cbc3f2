import type { FactSentences } from "./Sentences";

/** Why a call of `doelbereik verslag` cannot be done. */
export interface ReportCommandProblemFacts {
  "kind-unknown": { readonly word: string; readonly known: readonly string[] };
  "format-unknown": { readonly word: string; readonly known: readonly string[] };
  "previous-is-same": { readonly file: string };
  "previous-not-read": { readonly file: string; readonly reason: string };
  "house-style-not-used": { readonly file: string; readonly reason: string };
  /** A template for Word was given and no report in Word was asked for. */
  "house-style-without-word": Record<string, never>;
  /** Each provider was asked for, and the workbook names none. */
  "no-providers": Record<string, never>;
}

/** What `doelbereik verslag` says, in one language. */
export interface ReportCommandWords {
  readonly description: string;
  readonly file: string;
  readonly options: {
    readonly kind: string;
    readonly format: string;
    readonly previous: string;
    readonly provider: string;
    readonly houseStyle: string;
    readonly folder: string;
  };
  readonly examples: string;
  /** With the marks of the progress bar in it: {bar}, {percentage}. */
  readonly progress: string;
  readonly problems: FactSentences<ReportCommandProblemFacts>;
  /** What stands in the reports that were made; `whose` is null for the whole. */
  readonly made: (whose: string | null, contents: string) => string;
  /** What is written in a workbook with the sheets of one provider alone is not in the next one. */
  readonly notesStayBehind: (whose: string) => string;
}
