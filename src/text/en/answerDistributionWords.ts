import type { AnswerDistributionWords } from "../AnswerDistributionWords";
import { answerWords } from "./answerWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const shortFive = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];

export const answerDistributionWords: AnswerDistributionWords = {
  formatNumber,
  answers: answerWords.answers,
  shortAnswers: {
    "five-point": shortFive,
    "three-smileys": ["Disagree", "Neither", "Agree"],
    "four-smileys": ["Strongly disagree", "Disagree", "Agree", "Strongly agree"],
    "five-smileys": shortFive,
  },
  inTwoParts: ["Other", "Positive"],
  distribution: (answers) => {
    const all = answers.reduce((sum, { persons }) => sum + persons, 0);
    const given = answers.map(({ name, persons }) => `${name}: ${formatNumber(persons)}`);
    return `Distribution of ${counted(all, "answer", "answers")}. ${given.join("; ")}.`;
  },
};
