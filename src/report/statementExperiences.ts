import { codeKey } from "../domain/codes/codeKey";
import { experiencedShare } from "../domain/experience/experiencedShare";
import type { Respondents } from "../domain/experience/Respondents";
import type { Period } from "../domain/period";
import { periodLabel } from "../domain/period";
import type { Statement } from "../workbook/records/experienceRecords";
import type { StatementOutcome } from "../workbook/statementOutcomes";
import type { StatementExperience } from "./ExperienceReport";
import { rowsNotCounted } from "./rowsNotCounted";

const respondentsInOrder: readonly Respondents[] = ["participants", "professionals", "stakeholders"];

/**
 * One statement as it was answered: participants before the others, from early to late. A statement that nobody was
 * asked yet is there too, without answers.
 */
export function statementExperiences(
  statement: Statement,
  outcomes: readonly StatementOutcome[],
  minimumGroupSize: number,
): StatementExperience[] {
  if (outcomes.length === 0) {
    const none = { incomplete: 0, outsideScale: 0, moreThanInvited: 0 };
    return [{ ...aboutStatement(statement), ...nobodyAsked, rowsNotCounted: none }];
  }
  return inOrder(outcomes).map((outcome) => ({
    ...aboutStatement(statement),
    respondents: outcome.respondents,
    period: outcome.period === null ? null : periodLabel(outcome.period),
    isLatest: !outcomes.some((other) => isLater(other, outcome)),
    activities: activitiesCounted(outcome),
    experienced:
      outcome.answers === null
        ? null
        : experiencedShare(outcome.answers, outcome.scale, directionOf(statement), minimumGroupSize),
    rowsNotCounted: rowsNotCounted(outcome.rows),
  }));
}

const nobodyAsked = {
  respondents: "participants",
  period: null,
  isLatest: true,
  activities: 0,
  experienced: null,
} as const;

function aboutStatement(
  statement: Statement,
): Pick<StatementExperience, "code" | "statement" | "criterion" | "scale" | "direction"> {
  const { code, statement: text, criterion, scale } = statement;
  return { code: code ?? "", statement: text, criterion, scale, direction: directionOf(statement) };
}

/** Where nobody said that agreeing is not good, it is. */
const directionOf = ({ direction }: Statement): "positive" | "negative" => direction ?? "positive";

function activitiesCounted({ rows }: StatementOutcome): number {
  const counted = rows.filter(({ state, answers }) => state === "complete" && answers > 0);
  return new Set(counted.map(({ row }) => codeKey(row.activity ?? ""))).size;
}

function inOrder(outcomes: readonly StatementOutcome[]): StatementOutcome[] {
  const rank = ({ respondents }: StatementOutcome): number => respondentsInOrder.indexOf(respondents);
  return [...outcomes].sort((a, b) => rank(a) - rank(b) || endOf(a.period) - endOf(b.period));
}

function isLater(one: StatementOutcome, other: StatementOutcome): boolean {
  if (one.respondents !== other.respondents || other.period === null) return false;
  return endOf(one.period) > endOf(other.period);
}

const endOf = (period: Period | null): number => (period === null ? 0 : period.firstMonth + period.months);
