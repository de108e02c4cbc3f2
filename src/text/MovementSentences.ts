import type { SeriesProblemFacts, UnreadableSeriesFacts } from "./SeriesProblem";

type SentencesFromFacts<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

/** What is said around the verdicts on a file with series, in one language. */
export interface MovementSentences {
  readonly problems: SentencesFromFacts<SeriesProblemFacts>;
  /** What the file is and what to do, where it holds no series that can be read. */
  readonly unreadable: SentencesFromFacts<UnreadableSeriesFacts>;
  /** After the problems that are shown. */
  readonly moreProblems: (count: number) => string;
  readonly unusedColumns: (columns: readonly string[]) => string;
  readonly noSeries: string;
  readonly summary: (series: number) => string;
  /** Heading above the series that ask for nothing. */
  readonly others: string;
}
