import type { ComparisonFacts } from "../ComparisonFacts";
import type { ConversationPoint } from "../ConversationReport";
import type { CostFacts } from "../CostFacts";
import type { IndicatorReport, Subject } from "../report";
import type { ScaleFacts } from "../ScaleFacts";
import type { ShiftFacts } from "../ShiftFacts";
import type { TrajectoryFacts } from "../TrajectoryFacts";
import type { GoalName } from "./GoalName";
import type { GoalPage } from "./GoalPage";
import type { MeasuringQuestion } from "./MeasuringQuestion";
import type { ReasonToTalk } from "./ReasonToTalk";
import type { ReportLimit } from "./ReportLimit";
import type { ReportView } from "./ReportView";

/**
 * The one model of all that is put on the table: year report, trend report, agenda, development table and council page are
 * written from it, in Word, in a web page and in sheets. Facts and codes, no sentences; no score, no ranking, no colour.
 */
export interface ConversationFacts {
  readonly subject: Subject;
  /** ISO dates, as filled in. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  /** The law the agreement rests on, as filled in. */
  readonly legalBasis: string | null;
  readonly view: ReportView;
  /** Names in the order in which they are first met; one where only Opdracht names one. */
  readonly providers: readonly string[];
  /** Persons below which no number is shown. */
  readonly minimum: number;
  /** Goals about which anything is said, in the order of the tree. */
  readonly pages: readonly GoalPage[];
  /** Goals that should have something and have nothing: no activity, no indicator, no statement, no story, no point. */
  readonly emptyGoals: readonly GoalName[];
  /** Indicators of which nobody filled in the goal, of participants and residents alike: they stand on no page. */
  readonly withoutGoal: readonly IndicatorReport[];
  /** Of Indicatoren where they are filled in, else the goals at the top of the tree. */
  readonly themes: readonly Theme[];
  /** In the order of the tree; points still open from earlier years last. */
  readonly reasons: readonly ReasonToTalk[];
  readonly questions: readonly MeasuringQuestion[];
  /** What goes on in town and in the country, and what that means for next year, as people wrote it. */
  readonly developments: readonly ConversationPoint[];
  readonly besideOthers: readonly ComparisonFacts[];
  readonly trajectories: TrajectoryFacts | null;
  readonly scales: readonly ScaleFacts[];
  readonly shifts: readonly ShiftFacts[];
  readonly costs: CostFacts | null;
  /** Comparisons of two measurements that came to a verdict. */
  readonly comparisons: number;
  /** If none of those really changed, so many would be called moved by chance alone. */
  readonly expectedFalseFlags: number;
  readonly limits: readonly ReportLimit[];
}

export interface Theme {
  readonly name: string;
  /** Codes of the goals of its pages, in the order of the tree. */
  readonly pages: readonly string[];
  /**
   * Codes of the indicators that are told under this theme: its own; also one without a theme of its own, where this is the
   * first theme of its page; and one without a goal, which stands on none of the pages.
   */
  readonly indicators: readonly string[];
}
