import type { ControlWords } from "./ControlWords";
import type { FactSentences } from "./Sentences";

/** What can go wrong with a file around the reading of it as a workbook. */
export interface PageProblemFacts {
  /** Bytes. */
  readonly "file-too-large": { readonly limit: number; readonly found: number };
  /** Changed, moved or taken away since it was chosen, or it may not be read. */
  readonly "not-readable": Record<string, never>;
  readonly "took-too-long": { readonly seconds: number };
  readonly crashed: Record<string, never>;
  readonly "our-mistake": { readonly detail: string };
}

/** How the files stand that are in the list. */
export interface FileCounts {
  readonly files: number;
  readonly checked: number;
  readonly busy: number;
  readonly unread: number;
}

export type FileGroup = "all" | "not-ready" | "ready-with-explanation" | "ready" | "unread";

/** What the check page says by itself, in one language. */
export interface CheckPageWords {
  /** Of the browser's tab. */
  readonly documentTitle: string;
  readonly tagline: string;
  readonly staysHere: string;
  /** Once everything is kept in the browser. */
  readonly worksOffline: string;
  readonly otherLanguage: string;
  readonly drop: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly chooseFolder: string;
  };
  readonly intro: { readonly title: string; readonly steps: readonly string[] };
  readonly files: (count: number) => string;
  readonly counts: (counts: FileCounts) => string;
  readonly groups: Readonly<Record<FileGroup, (count: number) => string>>;
  readonly byGroup: string;
  readonly stopAll: string;
  readonly reportOfAll: string;
  readonly clearList: string;
  /** Asked once more where something would be lost. */
  readonly clearAnyway: string;
  readonly nothingInGroup: string;
  /** Where the screens of a workbook could not be fetched. */
  readonly screensNotLoaded: string;
  readonly reload: string;
  readonly columns: {
    readonly file: string;
    readonly state: string;
    readonly findings: string;
    readonly top: string;
    readonly caption: string;
    readonly sortBy: (column: string) => string;
  };
  readonly rows: (count: number) => string;
  readonly states: {
    readonly waiting: string;
    readonly busy: string;
    readonly stopped: string;
    readonly unread: string;
  };
  readonly none: string;
  readonly noFindings: string;
  readonly reading: string;
  readonly secondsLeft: (seconds: number) => string;
  readonly stop: string;
  readonly stopFile: (file: string) => string;
  readonly again: string;
  readonly againFile: (file: string) => string;
  /** `more`: how many there are besides the ones that are named. */
  readonly sameProviderAndYear: (files: readonly string[], more: number) => string;
  /** The workbook is of this municipality, and most of the others are of the usual one. */
  readonly otherMunicipality: (municipality: string, usual: string) => string;
  /** Files that were not taken into the list. */
  readonly notTaken: {
    readonly tooMany: (count: number, limit: number) => string;
    readonly notWorkbooks: (count: number) => string;
    readonly already: (count: number) => string;
  };
  readonly detail: {
    readonly close: string;
    readonly fileUnchanged: string;
    readonly busy: string;
    readonly reportPage: string;
    readonly reportSheet: string;
    readonly markedCopy: string;
    readonly mendedCopy: string;
    readonly sealedCopy: string;
    readonly shareCopy: string;
    readonly downloads: string;
    readonly making: string;
    /** Behind the name of the file, before its ending. */
    readonly suffix: {
      readonly report: string;
      readonly marked: string;
      readonly mended: string;
      readonly sealed: string;
      readonly share: string;
      readonly all: string;
    };
  };
  readonly problems: FactSentences<PageProblemFacts>;
  /** Read aloud while files are checked, and at the end. */
  readonly announce: {
    readonly progress: (counts: FileCounts) => string;
    readonly done: (counts: FileCounts) => string;
    readonly saved: (file: string) => string;
  };
  /** What the screen Controle says otherwise on this page: nothing is written into the workbook itself. */
  readonly control: Pick<ControlWords, "foot"> & {
    readonly explanationHint: string;
    readonly explanationSaved: string;
    readonly noSheetsAdvice: string;
  };
}
