export interface GoalName {
  readonly code: string;
  readonly description: string | null;
}
