/** A goal that an activity may be for, in the words that describe it. */
export interface GoalToSuggest {
  readonly code: string;
  /** "" where there is none: then only what is confirmed says what the goal is about. */
  readonly description: string;
  /** Of the goals it stands under; those far up are too wide to point to one goal. */
  readonly descriptionsAbove: readonly string[];
}

/** An activity of which a person said which goal it is for. */
export interface ConfirmedGoal {
  readonly text: string;
  readonly goal: string;
}
