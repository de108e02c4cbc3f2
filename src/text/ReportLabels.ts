import type { FollowUp, Norm } from "../domain/movement/judgement";
import type { FindingCounts } from "../workbook/checkWorkbook";

/** Everything around the sentences: headings, headers of our sheets, and the lines that count. */
export interface ReportLabels {
  readonly headings: {
    readonly goals: string;
    readonly reach: string;
    readonly indicators: string;
    readonly reasonsToTalk: string;
    readonly measurementQuestions: string;
    readonly method: string;
  };
  /** The outcome of the whole check with what was found, in one line. */
  readonly stateLine: (stateName: string, counts: FindingCounts) => string;
  /** Null: the sheet is not there. */
  readonly rowsRead: (tables: readonly (readonly [name: string, rows: number | null])[]) => string;
  readonly nothingFound: string;
  readonly nothingToShow: { readonly goals: string; readonly reach: string; readonly indicators: string };
  readonly nobodyToAsk: { readonly reasonsToTalk: string; readonly measurementQuestions: string };
  readonly whatToDo: string;
  readonly andMore: (count: number) => string;
  readonly place: PlaceLabels;
  readonly goal: GoalLabels;
  /** Target groups that no activity is linked to. */
  readonly withoutActivity: (names: string) => string;
  readonly comparedWith: (period: string) => string;
  readonly wanted: Readonly<Record<Norm, string>>;
  readonly followUps: Readonly<Record<FollowUp, string>>;
  readonly method: readonly string[];
  /** About indicators of the whole town; only where there are any. */
  readonly townIndicators: string;
  readonly falseFlags: (comparisons: number, expected: number) => string;
  readonly answers: { readonly yes: string; readonly no: string };
  readonly provenance: (provenance: Provenance) => string;
  readonly control: Readonly<Record<ControlColumn, string>>;
  readonly reach: Readonly<Record<ReachColumn, string>>;
  readonly movement: Readonly<Record<MovementColumn, string>>;
}

/** Where a sheet of ours comes from. Time as people write it: dd-mm-jjjj uu:mm. */
export interface Provenance {
  readonly version: string;
  readonly time: string;
  readonly file: string;
}

export interface PlaceLabels {
  readonly workbook: string;
  readonly sheet: (sheet: string) => string;
  readonly row: (sheet: string, row: number) => string;
  readonly column: (sheet: string, letters: string) => string;
}

export interface GoalLabels {
  readonly noActivity: string;
  /** How many have this goal as their core, to begin a line with. */
  readonly coreActivities: (count: number) => string;
  readonly sideActivities: (count: number) => string;
  readonly nameless: string;
}

export type ControlColumn =
  "severity" | "rule" | "finding" | "places" | "count" | "examples" | "why" | "remedy" | "mayBeIgnored";

export type ReachColumn =
  | "code"
  | "targetGroup"
  | "size"
  | "sizeLower"
  | "sizeUpper"
  | "personsLower"
  | "personsUpper"
  | "shareLower"
  | "shareUpper"
  | "exact"
  | "activitiesCounted"
  | "activitiesNotCounted"
  | "explanation"
  | "source";

export type MovementColumn =
  | "code"
  | "indicator"
  | "area"
  | "goal"
  | "verdict"
  | "explanation"
  | "followUp"
  | "from"
  | "to"
  | "latestValue"
  | "persons"
  | "change"
  | "lower95"
  | "upper95"
  | "lower90"
  | "upper90"
  | "margin"
  | "personsNeeded"
  | "series";
