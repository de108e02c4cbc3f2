import type { StatementExperience } from "../../report/ExperienceReport";

/** What one kind of people answered to a statement last, with what they answered before. */
export interface StatementOverTime {
  readonly latest: StatementExperience;
  /** From early to late. */
  readonly earlier: readonly StatementExperience[];
}

/** Brings the periods of the same statement and the same kind of people together, in the order of the latest ones. */
export function statementsTogether(statements: readonly StatementExperience[]): StatementOverTime[] {
  return statements
    .filter(({ isLatest }) => isLatest)
    .map((latest) => ({
      latest,
      earlier: statements.filter(
        ({ isLatest, code, respondents }) =>
          !isLatest && code === latest.code && respondents === latest.respondents,
      ),
    }));
}
