import type { StatementOutcome } from "../workbook/statementOutcomes";

/**
 * Which answers per activity must not be told, because what all activities together answered less what these did would
 * tell what a few others answered.
 *
 * @param ofActivities  what one activity each answered, as it would be shown
 * @param ofAll         what all activities answered to the same statements
 */
export function outcomesToHoldBack(
  ofActivities: readonly StatementOutcome[],
  ofAll: readonly StatementOutcome[],
  minimumGroupSize: number,
): Set<StatementOutcome> {
  const heldBack = new Set<StatementOutcome>();
  for (const all of ofAll) {
    const parts = new Set(ofActivities.filter((part) => isPartOf(part, all)));
    const shown = [...parts].map(answersOf).filter((answers) => answers >= minimumGroupSize);
    const remaining = answersOf(all) - shown.reduce((sum, answers) => sum + answers, 0);
    if (shown.length === 0 || remaining === 0 || remaining >= minimumGroupSize) continue;
    for (const part of parts) heldBack.add(part);
  }
  return heldBack;
}

function isPartOf(part: StatementOutcome, all: StatementOutcome): boolean {
  return (
    part.statement === all.statement &&
    part.respondents === all.respondents &&
    part.period?.firstMonth === all.period?.firstMonth &&
    part.period?.months === all.period?.months
  );
}

function answersOf({ answers }: StatementOutcome): number {
  return answers === null ? 0 : answers.counts.reduce((sum, count) => sum + count, 0);
}
