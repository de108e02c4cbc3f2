import type {
  JourneyFacts,
  LeadTimeFacts,
  PromiseFacts,
  ReciprocityFacts,
  RecurrenceFacts,
  TrajectoryFacts,
} from "../report/TrajectoryFacts";

/** What the report says of trajectories: what happened, never what it was caused by. */
export interface TrajectorySentences {
  readonly heading: string;
  /** Until when we look; null where nobody says. */
  readonly referenceDate: (facts: TrajectoryFacts) => string | null;
  readonly promise: (facts: PromiseFacts, promise: "callBack" | "intake", minimum: number) => string;
  readonly leadTime: (facts: LeadTimeFacts, minimum: number) => string;
  readonly recurrence: (facts: RecurrenceFacts, minimum: number) => string;
  readonly reciprocity: (facts: ReciprocityFacts, minimum: number) => string;
  /** How to read the steps, or why there are none. */
  readonly journeys: (facts: JourneyFacts) => string;
  /** "Wijkteam → Sociale basis: 24"; none where there is a reason. */
  readonly steps: (facts: JourneyFacts) => readonly string[];
  /** How long stays last, one for each provision of which something may be said. */
  readonly stays: (facts: JourneyFacts) => readonly string[];
  /** How recurrence is counted. */
  readonly method: string;
  /** Null where every row counts. */
  readonly rowsLeftOut: (facts: TrajectoryFacts) => string | null;
}
