import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { StatementExperience } from "../../../report/ExperienceReport";
import { betweenOf, experienceInShort } from "../compose/levels/experienceLevel";
import type { ReportFrame } from "../compose/ReportFrame";
import type { ReportFigure } from "../ReportDocument";
import { rounded } from "./rounded";

const shareDecimals = 2;

/** What people said to each statement of a goal. */
export function experienceFigures({ goal, statements }: GoalPage, frame: ReportFrame): ReportFigure[] {
  return statements.map((statement) => {
    const { code, period, respondents, experienced } = statement;
    const share = experienced?.share ?? null;
    const number = (value: number | undefined): number | null => rounded(value ?? null, shareDecimals);
    return {
      key: `${goal.code}|experience|${code}|${respondents}|${period ?? ""}`,
      goal: goal.code,
      goalDescription: goal.description,
      level: "experience",
      owner: "provider",
      subject: frame.levels.experience.statement(statement),
      shown: shownOf(statement, frame),
      value: number(share?.value),
      lower: number(share?.lower),
      upper: number(share?.upper),
      unit: "share",
      persons: share === null ? null : (experienced?.answers ?? null),
      method: frame.figures.methods.experience(statement),
      source: frame.figures.sources.questionnaire,
      period: period ?? frame.period,
      remark: responseOf(statement, frame),
    };
  });
}

function shownOf(statement: StatementExperience, frame: ReportFrame): string {
  const between = betweenOf(statement, frame);
  const key = experienceInShort(statement, frame);
  return between === null ? key : `${key} (${between})`;
}

function responseOf({ experienced }: StatementExperience, { experience }: ReportFrame): string {
  if (experienced === null || experienced.share === null) return "";
  const { response, answers } = experienced;
  return response === null ? "" : experience.statement.response(answers, response);
}
