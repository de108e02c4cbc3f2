import type { TransitionTally } from "../../domain/scales/TransitionTally";

/** The persons of one instrument and one domain, counted on its scale. */
export interface ScaleGroup {
  readonly instrument: string;
  readonly domain: string;
  /** A scale of the user's own: every row says the same lowest and highest score, or says none. */
  readonly isOwnScale: boolean;
  readonly tally: TransitionTally;
}
