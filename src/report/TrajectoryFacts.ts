import type { EstimateWithInterval } from "../domain/statistics/EstimateWithInterval";
import type { DayUnit } from "../domain/trajectories/calendar/elapsedDays";
import type { ProtectedDuration } from "../domain/trajectories/journeys/protectDurations";
import type {
  ProtectedPersons,
  ProtectedTransition,
} from "../domain/trajectories/journeys/protectTransitions";
import type { LeadTimeQuantile } from "../domain/trajectories/leadTime";
import type { SurvivalMedianBounds } from "../domain/statistics/survivalMedianBounds";

/** What Trajecten tells of people together: never of one person, and not of a group below the minimum. */
export interface TrajectoryFacts {
  /** Persons or cases below which nothing is said of them. */
  readonly minimum: number;
  /** An ISO date: what happened later is not yet known; null where it is not filled in. */
  readonly referenceDate: string | null;
  readonly callBack: PromiseFacts;
  readonly intake: PromiseFacts;
  /** From the report to the intake. */
  readonly leadTime: LeadTimeFacts;
  readonly recurrence: RecurrenceFacts;
  readonly reciprocity: ReciprocityFacts;
  readonly journeys: JourneyFacts;
}

/** Why there is no figure; "nothing-kept": the dates or words it needs are in no row. */
export type NoTrajectoryFigure =
  | "nothing-kept"
  | "reference-date-missing"
  | "norm-missing"
  | "unit-missing"
  | "term-missing"
  | "none-assessable"
  | "too-few"
  | "too-many-provisions";

/** How often somebody was answered within the days that were promised. */
export interface PromiseFacts {
  /** Null where nothing was promised. */
  readonly normDays: number | null;
  readonly unit: DayUnit | null;
  /** Null where there is a reason. */
  readonly kept: number | null;
  readonly notKept: number | null;
  /** Still open within the norm: neither kept nor not kept. */
  readonly notYetAssessable: number | null;
  /** Of kept and not kept together; null where there is a reason. */
  readonly share: EstimateWithInterval | null;
  /** Rows with dates that cannot be right, or cannot be read: in no figure. */
  readonly rowsLeftOut: number;
  readonly reason: NoTrajectoryFigure | null;
}

/** Days from the report to the intake, with who still waits counted for the time up to now. */
export interface LeadTimeFacts {
  /** Calendar days where no unit was chosen. */
  readonly unit: DayUnit;
  /** The figures are null where there is a reason. */
  readonly median: LeadTimeQuantile | null;
  /** 95% interval of the median. */
  readonly medianBounds: SurvivalMedianBounds | null;
  readonly percentile90: LeadTimeQuantile | null;
  readonly ended: number | null;
  /** Still waiting on the reference date. */
  readonly open: number | null;
  readonly rowsLeftOut: number;
  readonly reason: NoTrajectoryFigure | null;
}

/** How many came back after they had left; lower is better. */
export interface RecurrenceFacts {
  /** Null where nothing was agreed. */
  readonly months: number | null;
  readonly returned: number | null;
  readonly notReturned: number | null;
  /**
   * Persons whose months are not over yet: not in the share, also when they came back already. Rounded to five: exactly, it
   * would say with the others how many have left, which the journeys may have to hide.
   */
  readonly notYetAssessable: number | null;
  readonly share: EstimateWithInterval | null;
  /** With dates that cannot be right or cannot be read: nobody knows whether they left or came back. */
  readonly personsLeftOut: number;
  readonly reason: NoTrajectoryFigure | null;
}

/** How many clients became a volunteer; higher is better. */
export interface ReciprocityFacts {
  readonly clients: number | null;
  readonly becameVolunteer: number | null;
  readonly share: EstimateWithInterval | null;
  readonly personsLeftOut: number;
  readonly reason: NoTrajectoryFigure | null;
}

/** Which ways people go, with small numbers hidden: `provisions` and `transitions` are what the flow is drawn from. */
export interface JourneyFacts {
  /** Smallest number of persons that is shown. */
  readonly minimum: number;
  /** Names; a number in `transitions` and `stays` is a place in this list. */
  readonly provisions: readonly string[];
  readonly transitions: readonly ProtectedTransition[];
  /** By provision: who stayed there. */
  readonly personsPerProvision: readonly ProtectedPersons[];
  /** How long stays last, in calendar days. */
  readonly stays: readonly ProtectedDuration[];
  /** Provisions with fewer persons than the minimum: their steps are left out. */
  readonly provisionsLeftOut: number;
  readonly rowsLeftOut: number;
  /** Requests without a start: not yet a stay. */
  readonly rowsNotStarted: number;
  readonly reason: NoTrajectoryFigure | null;
}
