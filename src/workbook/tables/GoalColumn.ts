/** A column in which a cross means that the activity of that row serves this goal. */
export interface GoalColumn {
  /** Its code, as it stands in the header. */
  readonly goal: string;
  readonly column: number;
}
