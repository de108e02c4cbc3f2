import type { AgreementShares } from "../domain/agreements/agreementShares";
import type { SourceKind } from "../workbook/sourcesOfGoals";

/** Level 1: what has become of what was agreed. */
export interface AgreementsReport {
  /** Only goals with agreements; in the order of the tree, then those that are not in Doelen. */
  readonly goals: readonly GoalAgreementsReport[];
  readonly withoutGoal: AgreementShares;
  readonly total: AgreementShares;
}

/** The agreements with the activities that have this very goal as their core. */
export interface GoalAgreementsReport extends AgreementShares {
  readonly goal: string;
  readonly goalDescription: string | null;
}

/** What is known of a goal, and from what kinds of source. */
export interface GoalSources {
  readonly goal: string;
  readonly goalDescription: string | null;
  /** In their fixed order; a suggestion is none. */
  readonly kinds: readonly SourceKind[];
  /** With consent only, without suggestions. */
  readonly stories: readonly StorySource[];
  /** Stories that may not be used, or of which nobody knows whether they may. */
  readonly storiesHeldBack: number;
  /** How many; what they say never becomes a figure. */
  readonly suggestions: number;
}

export interface StorySource {
  readonly title: string | null;
  /** The story itself. */
  readonly text: string | null;
  readonly kind: Exclude<SourceKind, "figures" | "experience">;
  readonly link: string | null;
  /** An ISO date. */
  readonly date: string | null;
}

/** What people make of the numbers together, and which numbers still wait for that. */
export interface InterpretationsReport {
  /** In the order of Duiding. */
  readonly points: readonly ConversationPoint[];
  /** Indicators whose verdict is a reason to talk, and about which Duiding says nothing. */
  readonly waiting: readonly WaitingIndicator[];
}

export interface ConversationPoint {
  /** The sheet row, as Excel numbers it. */
  readonly row: number;
  /** As it was typed. */
  readonly topic: string | null;
  /** What the topic is; null where it is neither an indicator nor a goal of this workbook. */
  readonly about: {
    readonly kind: "indicator" | "goal";
    readonly code: string;
    readonly name: string | null;
  } | null;
  readonly observation: string | null;
  readonly possibleExplanation: string | null;
  /** The answer to "is that right?". */
  readonly answer: string | null;
  readonly followUp: string | null;
  readonly who: string | null;
  /** An ISO date. */
  readonly when: string | null;
  readonly status: string | null;
  /** The status does not say that it is finished. */
  readonly isOpen: boolean;
  readonly year: number | null;
  readonly development: "town" | "country" | null;
  /** What it means for next year. */
  readonly consequence: string | null;
}

export interface WaitingIndicator {
  readonly code: string;
  readonly name: string | null;
  readonly goal: string | null;
}
