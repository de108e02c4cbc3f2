import type {
  ActivityExperience,
  ExperienceReport,
  StatementExperience,
} from "../../../report/ExperienceReport";
import type { ExperienceSentences } from "../../../text/ExperienceSentences";
import type { Layout } from "./Layout";
import { nameOfGoal } from "./nameOfGoal";
import { wrapText } from "./wrapText";

/**
 * What people say it brought them, per goal and statement, as last measured; then per activity what it is for beside
 * what it also brings. No lines where nothing is asked.
 */
export function renderExperience(
  report: ExperienceReport | null,
  words: ExperienceSentences,
  layout: Layout,
): string[] {
  if (report === null) return [];
  const notCounted = words.rowsNotCounted(report.rowsNotCounted);
  return [
    ...report.goals.flatMap((goal) => [
      ...wrapText(nameOfGoal(goal), layout.width, "", "  "),
      ...goal.statements
        .filter(({ isLatest }) => isLatest)
        .flatMap((statement) => renderStatement(statement, words, layout)),
    ]),
    ...report.activities.flatMap((activity) => ["", ...renderActivity(activity, words, layout)]),
    ...(notCounted === null ? [] : ["", ...wrapText(notCounted, layout.width, "", "  ")]),
  ];
}

function renderStatement(
  statement: StatementExperience,
  words: ExperienceSentences,
  { width }: Layout,
): string[] {
  return [
    ...wrapText(words.statement(statement), width, "  ", "    "),
    ...words.answered(statement).flatMap((line) => wrapText(line, width, "    ", "      ")),
  ];
}

function renderActivity(
  activity: ActivityExperience,
  words: ExperienceSentences,
  { width }: Layout,
): string[] {
  const name = [activity.name ?? activity.activity, activity.period].filter(Boolean).join(", ");
  const lines = [
    words.core(activity.core),
    ...activity.sides.map(words.side),
    words.coreAgainstSide(activity),
  ];
  return [
    ...wrapText(name, width, "", "  "),
    ...lines.flatMap((line) => wrapText(line, width, "  ", "    ")),
  ];
}
