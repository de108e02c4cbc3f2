import { codeKey } from "../../domain/codes/codeKey";
import type { StatementDirection } from "../../domain/experience/StatementDirection";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { choiceIn } from "../range/choiceIn";
import { textAt } from "../range/textAt";
import type { AnswerRange } from "./AnswerRange";
import type { Questions } from "./Question";

/**
 * The questions as they stand with their answers. One statement may be asked on two scales: those stay apart. It cannot
 * be good and not good to agree with it.
 *
 * @throws FormulaRefusal  "cell-blank" (no scale), "not-a-choice", "terms-contradict" (two directions)
 */
export function questionsInAnswers(answers: AnswerRange): Questions {
  const directions = new Map<string, StatementDirection>();
  const { statement, answerScale, statementDirection } = answers.positions;
  return {
    cells: [statement, answerScale, statementDirection],
    goals: [],
    at: (index) => {
      const row = index + 1;
      const code = textAt(answers, index, "statement");
      const scale = choiceIn(textAt(answers, index, "answerScale"), formulaChoices.answerScale, row);
      if (scale === null)
        throw new FormulaRefusal("cell-blank", { row, column: formulaColumns.answerScale[0] });
      const text = textAt(answers, index, "statementDirection");
      const direction = choiceIn(text, formulaChoices.statementDirection, row) ?? "positive";
      if ((directions.get(codeKey(code)) ?? direction) !== direction) {
        throw new FormulaRefusal("terms-contradict", { row, column: formulaColumns.statementDirection[0] });
      }
      directions.set(codeKey(code), direction);
      return { code, scale, direction, goal: null, criterion: null };
    },
  };
}
