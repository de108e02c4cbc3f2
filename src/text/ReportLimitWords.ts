import type { LimitFacts } from "../report/conversation/ReportLimit";

/** What a report says of what it cannot say, and how sure the rest is, in one language. */
export interface ReportLimitWords {
  readonly heading: string;
  /** Above the list. */
  readonly lead: string;
  /** @param sheets  names of the sheets that the limit is about */
  readonly limits: {
    readonly [Code in keyof LimitFacts]: (facts: LimitFacts[Code], sheets: readonly string[]) => string;
  };
  readonly closing: ReportClosingWords;
}

/** The fine print at the end of a report. */
export interface ReportClosingWords {
  /** Null where nobody named one. */
  readonly sources: (names: readonly string[]) => string;
  readonly intervals: string;
  readonly equal: string;
  readonly reach: string;
  readonly experience: string;
  readonly rounding: string;
  readonly smallGroups: (minimum: number) => string;
  readonly noScore: string;
  readonly legalBasis: (law: string) => string;
}
