import type { AnswerDistributionWords } from "../AnswerDistributionWords";
import { answerWords } from "./answerWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

export const answerDistributionWords: AnswerDistributionWords = {
  formatNumber,
  answers: answerWords.answers,
  distribution: (answers) => {
    const all = answers.reduce((sum, { persons }) => sum + persons, 0);
    const given = answers.map(({ name, persons }) => `${name}: ${formatNumber(persons)}`);
    return `Distribution of ${counted(all, "answer", "answers")}. ${given.join("; ")}.`;
  },
};
