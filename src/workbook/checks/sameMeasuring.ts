import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { AnswersOfRow } from "../answersOfRecords";
import { answersOfRecords } from "../answersOfRecords";
import type { Goal } from "../records";
import type { Statement } from "../records/experienceRecords";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * E01: activities with the same goal ask the same people the same, on the same scale. Else their answers cannot be put
 * beside each other.
 *
 * Two statements on one criterion are fine where every activity asks at least one of them in common.
 */
export const sameMeasuring: Check = ({ records }) => {
  const table = records.statements;
  if (table === null) return [];
  const goals = new Map(records.goals?.rows.map((goal) => [codeKey(goal.code ?? ""), goal]));
  return [...questionsOf(answersOfRecords(records)).values()].flatMap(({ asked, byActivity }) => {
    const [first] = asked;
    if (first === undefined || haveOneInCommon([...byActivity.values()])) return [];
    const { goal, criterion } = first;
    if (goal === null || criterion === null) return [];
    const known: Goal | undefined = goals.get(codeKey(goal));
    const rows = [...asked].map(({ row }) => row).sort((a, b) => a - b);
    return [
      {
        cause: "unequal-measuring" as const,
        table: "statements" as const,
        place: placeOf(table, rows[0] ?? first.row, "statement"),
        facts: {
          goal: known?.code ?? goal,
          description: known?.description ?? null,
          criterion,
          rows: rows.map(String),
        },
        group: "",
      },
    ];
  });
};

interface Question {
  /** In the order in which they are first met. */
  readonly asked: Statement[];
  /** What each activity asked, in words and scale: two codes may be the same statement. */
  readonly byActivity: Map<string, Set<string>>;
}

/** What is asked per goal, criterion and kind of people. */
function questionsOf(answers: readonly AnswersOfRow[]): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const { row, statement, respondents, state } of answers) {
    const { goal, criterion } = statement;
    if (goal === null || criterion === null || row.activity === null || state === "blank") continue;
    const key = [codeKey(goal), criterion, respondents].join("\n");
    let question = questions.get(key);
    if (question === undefined) questions.set(key, (question = { asked: [], byActivity: new Map() }));
    if (!question.asked.includes(statement)) question.asked.push(statement);
    const activity = codeKey(row.activity);
    const known = question.byActivity.get(activity);
    if (known === undefined) question.byActivity.set(activity, new Set([measureOf(statement)]));
    else known.add(measureOf(statement));
  }
  return questions;
}

function measureOf({ code, statement, scale, direction }: Statement): string {
  const words = statement === null ? codeKey(code ?? "") : normaliseName(statement);
  return [words, scale, direction ?? "positive"].join("\n");
}

function haveOneInCommon(sets: readonly ReadonlySet<string>[]): boolean {
  const [first = new Set<string>(), ...others] = sets;
  return [...first].some((measure) => others.every((other) => other.has(measure)));
}
