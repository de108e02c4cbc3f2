import type { Interval } from "../domain/statistics/Interval";
import type { SurvivalMedianBounds } from "../domain/statistics/survivalMedianBounds";
import type { DayUnit } from "../domain/trajectories/calendar/elapsedDays";
import type { ProtectedPersons } from "../domain/trajectories/journeys/protectTransitions";
import type { LeadTimeQuantile } from "../domain/trajectories/leadTime";
import type { NoTrajectoryFigure } from "../report/TrajectoryFacts";
import type { CostScreenWords } from "./CostScreenWords";
import type { ScaleScreenWords } from "./ScaleScreenWords";
import type { ShiftScreenWords } from "./ShiftScreenWords";
import type { WrittenShareRange } from "./shareRange";

/** What of Trajecten stands on a card of its own. */
export type TrajectoryFigure = "callBack" | "intake" | "leadTime" | "recurrence" | "reciprocity" | "journeys";

/** What the screen Trajecten says by itself, in one language. It tells what happened, never what it was caused by. */
export interface TrajectoriesScreenWords {
  readonly title: string;
  readonly advice: string;
  readonly notChecked: string;
  readonly check: string;
  /** Without anything to show: the sheets that are not there; none where they are all there and empty. */
  readonly empty: (sheets: readonly string[]) => string;
  readonly insertSheets: string;
  /** Heads the cards on Trajecten. */
  readonly trajectories: string;
  /** "tussen 70% en 85%". */
  readonly within: (range: WrittenShareRange) => string;
  /** "tussen −3 en 12 procentpunt"; −1 … 1. */
  readonly pointsWithin: (interval: Interval) => string;
  readonly days: (days: number, unit: DayUnit) => string;
  readonly promise: PromiseWords;
  readonly leadTime: LeadTimeWords;
  readonly recurrence: RecurrenceWords;
  readonly reciprocity: ReciprocityWords;
  readonly journeys: JourneyWords;
  readonly scales: ScaleScreenWords;
  readonly shifts: ShiftScreenWords;
  readonly costs: CostScreenWords;
  /** What to fill in, or why that would not help. */
  readonly noFigure: (
    reason: Exclude<NoTrajectoryFigure, "nothing-kept">,
    figure: TrajectoryFigure,
    minimum: number,
  ) => string;
  /** Of which the dates or words are in no row. */
  readonly notKept: (figures: readonly TrajectoryFigure[]) => string;
  readonly rowsLeftOut: (rows: number) => string;
  readonly personsLeftOut: (persons: number) => string;
  readonly more: (count: number) => string;
  readonly foot: string;
  readonly sheetsMissing: (sheets: readonly string[]) => string;
}

export interface PromiseWords {
  /** `days` null where nothing was promised. */
  readonly title: (figure: "callBack" | "intake", days: string | null) => string;
  readonly share: (within: string) => string;
  readonly behind: (kept: number, assessable: number) => string;
  readonly kept: string;
  readonly notKept: string;
  readonly notYetAssessable: string;
}

export interface LeadTimeWords {
  readonly title: string;
  /** Half of them: the key line. */
  readonly median: (quantile: LeadTimeQuantile, unit: DayUnit) => string;
  /** Null where no bound is known. */
  readonly bounds: (bounds: SurvivalMedianBounds, unit: DayUnit) => string | null;
  readonly percentile90: (quantile: LeadTimeQuantile, unit: DayUnit) => string;
  readonly counts: (ended: number, open: number) => string;
  readonly method: string;
}

export interface RecurrenceWords {
  /** `months` null where nothing was agreed. */
  readonly title: (months: number | null) => string;
  readonly share: (within: string) => string;
  readonly behind: (returned: number, assessable: number) => string;
  readonly returned: string;
  readonly notReturned: string;
  readonly notYetAssessable: string;
  readonly hopedFor: string;
}

export interface ReciprocityWords {
  readonly title: string;
  readonly share: (within: string) => string;
  readonly behind: (becameVolunteer: number, clients: number) => string;
}

export interface JourneyWords {
  readonly title: string;
  /** The name of both buttons together. */
  readonly look: string;
  readonly flow: string;
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly persons: string;
  readonly personsInWords: (protectedPersons: ProtectedPersons, minimum: number) => string;
  /** Where "verborgen" stands. */
  readonly hidden: string;
  readonly provisionsLeftOut: (provisions: number, minimum: number) => string;
  readonly rowsNotStarted: (rows: number) => string;
  readonly noSteps: string;
  readonly stays: string;
  readonly provision: string;
  readonly half: string;
  readonly ninetyPercent: string;
  /** In calendar days. */
  readonly stayDays: (quantile: LeadTimeQuantile) => string;
  readonly open: (persons: number) => string;
  readonly staysMethod: string;
}
