import type { ComparisonFacts } from "../ComparisonFacts";
import type { ConversationPoint } from "../ConversationReport";
import type { ActivityExperience } from "../ExperienceReport";
import type { IndicatorReport, SpreadGroup } from "../report";
import type { GoalName } from "./GoalName";
import type { AgreementItem } from "./GoalPage";
import type { Talk } from "./Talk";

/** What there is to talk about, with what is said of it. None of it is a judgement of a provider. */
export interface ReasonFacts {
  /** A verdict that is a reason to talk. */
  indicator: { readonly indicator: IndicatorReport };
  /** Fewer take part than one would expect, more than chance explains. */
  "group-under-represented": {
    readonly group: SpreadGroup;
    /** Of which it is a part: its description, or else its code; null where the activities name none. */
    readonly targetGroup: string | null;
    readonly participantsKnown: number;
  };
  "agreement-not-kept": { readonly item: AgreementItem };
  "other-than-meant": { readonly activity: ActivityExperience };
  /** Changed otherwise than others together, more than chance explains. */
  "differs-from-others": { readonly comparison: ComparisonFacts };
  /** A point of an earlier year that nobody closed, or one of this year that people brought up themselves. */
  "still-open": {
    readonly point: ConversationPoint;
    /** Known from a row of the agenda alone: what the figures say now is no reason for it. */
    readonly isCarried?: boolean;
  };
}

/** Could it be chance? "counted": it was counted, so the question does not arise. "not-known": nobody can say. */
export type ChanceAnswer = "beyond-chance" | "shown-equal" | "counted" | "not-known";

/** One row of the agenda. */
export type ReasonToTalk = {
  [Code in keyof ReasonFacts]: {
    readonly code: Code;
    readonly facts: ReasonFacts[Code];
  } & ReasonFrame;
}[keyof ReasonFacts];

interface ReasonFrame {
  /** Stays the same when the agenda is made again, whatever order the rows are in. */
  readonly key: string;
  /** Of the page it is told on; null where it is about no goal. */
  readonly goal: GoalName | null;
  readonly chance: ChanceAnswer;
  readonly talk: Talk;
}
