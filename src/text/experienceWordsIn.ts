import type { AnswerDistributionWords } from "./AnswerDistributionWords";
import { answerDistributionWords as englishDistribution } from "./en/answerDistributionWords";
import { experienceScreenWords as englishScreen } from "./en/experienceScreenWords";
import type { ExperienceScreenWords } from "./ExperienceScreenWords";
import { answerDistributionWords as dutchDistribution } from "./nl/answerDistributionWords";
import { experienceScreenWords as dutchScreen } from "./nl/experienceScreenWords";
import type { Language } from "./sentencesIn";

export interface ExperienceWords {
  readonly screen: ExperienceScreenWords;
  readonly distribution: AnswerDistributionWords;
}

/** What the screen Ervaring says; apart from the other screens' words, because it is loaded when it is asked for. */
export function experienceWordsIn(language: Language): ExperienceWords {
  return words[language];
}

const words: Readonly<Record<Language, ExperienceWords>> = {
  nl: { screen: dutchScreen, distribution: dutchDistribution },
  en: { screen: englishScreen, distribution: englishDistribution },
};
