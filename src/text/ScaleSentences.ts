import type { ScaleFacts } from "../report/ScaleFacts";

/** What the report says of scores before and after. */
export interface ScaleSentences {
  readonly heading: string;
  /** "ZRM 2017, Financiën" */
  readonly name: (scale: ScaleFacts) => string;
  /** What was found, in one or more sentences. */
  readonly outcome: (scale: ScaleFacts) => readonly string[];
  /** No cause: under all scales. */
  readonly careful: string;
}
