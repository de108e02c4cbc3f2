import type { ProtectedTransitions } from "../../domain/trajectories/journeys/protectTransitions";

/** Steps between provisions, as they may be shared: nothing else is drawn. */
export interface JourneyFlowFacts extends Pick<ProtectedTransitions, "provisions" | "transitions"> {
  /** Smallest number of persons that is shown. */
  readonly minimum: number;
}
