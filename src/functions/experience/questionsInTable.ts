import { codeKey } from "../../domain/codes/codeKey";
import { nearestName } from "../../domain/codes/nearestName";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { choiceIn } from "../range/choiceIn";
import { inColumns } from "../range/inColumns";
import type { RangeInColumns } from "../range/RangeInColumns";
import { textAt } from "../range/textAt";
import type { AnswerRange } from "./AnswerRange";
import type { Question, Questions } from "./Question";

const columns = [
  "statementCode",
  "statementGoal",
  "criterion",
  "statement",
  "answerScale",
  "statementDirection",
] as const;

/**
 * The questions of a table of statements: their scale is that of the table, whatever stands with the answers.
 *
 * @param needed  columns the table cannot do without, beside code and scale
 * @throws FormulaRefusal  "columns-missing", "cell-blank" (no scale), "not-a-choice", "key-twice", "no-rows";
 *                         "key-unknown" for an answer to a statement that is not in the table
 */
export function questionsInTable(
  argument: unknown,
  answers: AnswerRange,
  needed: readonly "statementGoal"[] = [],
): Questions {
  const required = ["statementCode", "answerScale", ...needed] as const;
  const range = inColumns(argument, { parameter: "stellingen", columns, required });
  const questions = new Map<string, Question>();
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const code = textAt(range, index, "statementCode");
    if (code === "") continue;
    const key = codeKey(code);
    if (questions.has(key)) {
      throw new FormulaRefusal("key-twice", {
        row: index + 1,
        column: formulaColumns.statementCode[0],
        key: code,
      });
    }
    questions.set(key, questionAt(range, index, code));
  }
  if (questions.size === 0) throw new FormulaRefusal("no-rows", {});
  const all = [...questions.values()];
  return {
    cells: [answers.positions.statement],
    goals: [...new Set(all.map(({ goal }) => codeKey(goal ?? "")))],
    at: (index) => {
      const code = textAt(answers, index, "statement");
      const question = questions.get(codeKey(code));
      if (question !== undefined) return question;
      throw new FormulaRefusal("key-unknown", {
        key: code,
        near: nearestName(
          code,
          all.map((one) => one.code),
        ),
      });
    },
  };
}

function questionAt(range: RangeInColumns<(typeof columns)[number]>, index: number, code: string): Question {
  const row = index + 1;
  const scale = choiceIn(textAt(range, index, "answerScale"), formulaChoices.answerScale, row);
  if (scale === null) throw new FormulaRefusal("cell-blank", { row, column: formulaColumns.answerScale[0] });
  const direction = textAt(range, index, "statementDirection");
  return {
    code,
    scale,
    direction: choiceIn(direction, formulaChoices.statementDirection, row) ?? "positive",
    goal: textAt(range, index, "statementGoal"),
    criterion: choiceIn(textAt(range, index, "criterion"), formulaChoices.criterion, row),
  };
}
