import type { RemovalFacts } from "../workbook/sharing/SharedWorkbook";
import type { FactSentences } from "./Sentences";

/** What a copy for sharing says of itself, in one language. */
export interface SharingWords {
  /** Name of the first sheet; at most 31 characters. */
  readonly sheet: string;
  /** In the place of a text with personal data. */
  readonly removedText: string;
  /** In the place of a number that would give a small one away. */
  readonly hiddenMark: string;
  readonly belowMinimum: (minimum: number) => string;
  readonly columns: { readonly where: string; readonly what: string; readonly count: string };
  readonly wholeWorkbook: string;
  /** Time as people write it: dd-mm-jjjj uu:mm. */
  readonly made: (version: string, time: string) => string;
  readonly marks: (minimum: number) => string;
  readonly neverTaken: string;
  readonly readItOver: string;
  /** What was done, without where and how often. */
  readonly removals: FactSentences<RemovalFacts>;
  readonly nothingRemoved: string;
  readonly command: {
    readonly description: string;
    readonly files: string;
    readonly folder: string;
    readonly exitCodesHelp: string;
  };
  readonly statementTitle: (file: string) => string;
  readonly statementLine: (where: string, count: number, what: string) => string;
}
