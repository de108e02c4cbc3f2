/** A goal of the report as it is named at the start of a line. */
export function nameOfGoal({ goal, goalDescription }: NamedGoal): string {
  return goalDescription === null ? goal : `${goalDescription} (${goal})`;
}

interface NamedGoal {
  readonly goal: string;
  readonly goalDescription: string | null;
}
