import type { AnswerDistributionWords } from "../AnswerDistributionWords";
import { answerWords } from "./answerWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const shortFive = ["Helemaal niet", "Niet", "Ertussenin", "Mee eens", "Helemaal"];

/** What a distribution of answers says in Dutch. */
export const answerDistributionWords: AnswerDistributionWords = {
  formatNumber,
  answers: answerWords.answers,
  shortAnswers: {
    "five-point": shortFive,
    "three-smileys": ["Niet", "Ertussenin", "Mee eens"],
    "four-smileys": ["Helemaal niet", "Niet", "Mee eens", "Helemaal"],
    "five-smileys": shortFive,
  },
  inTwoParts: ["Overig", "Positief"],
  distribution: (answers) => {
    const all = answers.reduce((sum, { persons }) => sum + persons, 0);
    const given = answers.map(({ name, persons }) => `${name}: ${formatNumber(persons)}`);
    return `Verdeling van ${counted(all, "antwoord", "antwoorden")}. ${given.join("; ")}.`;
  },
};
