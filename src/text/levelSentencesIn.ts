import type { ConversationSentences } from "./ConversationSentences";
import { conversationSentences as englishConversation } from "./en/conversationSentences";
import { experienceSentences as englishExperience } from "./en/experienceSentences";
import type { ExperienceSentences } from "./ExperienceSentences";
import { conversationSentences as dutchConversation } from "./nl/conversationSentences";
import { experienceSentences as dutchExperience } from "./nl/experienceSentences";
import type { ComparisonSentences } from "./ComparisonSentences";
import { comparisonSentences as dutchComparison } from "./nl/comparisonSentences";
import { comparisonSentences as englishComparison } from "./en/comparisonSentences";
import type { CostSentences } from "./CostSentences";
import { costSentences as dutchCost } from "./nl/costSentences";
import { costSentences as englishCost } from "./en/costSentences";
import type { ScaleSentences } from "./ScaleSentences";
import { scaleSentences as dutchScale } from "./nl/scaleSentences";
import { scaleSentences as englishScale } from "./en/scaleSentences";
import type { ShiftSentences } from "./ShiftSentences";
import { shiftSentences as dutchShift } from "./nl/shiftSentences";
import { shiftSentences as englishShift } from "./en/shiftSentences";
import type { TrajectorySentences } from "./TrajectorySentences";
import { trajectorySentences as dutchTrajectory } from "./nl/trajectorySentences";
import { trajectorySentences as englishTrajectory } from "./en/trajectorySentences";
import type { Language } from "./sentencesIn";

export interface LevelSentences {
  readonly experience: ExperienceSentences;
  readonly conversation: ConversationSentences;
  readonly comparisons: ComparisonSentences;
  readonly costs: CostSentences;
  readonly scales: ScaleSentences;
  readonly shifts: ShiftSentences;
  readonly trajectories: TrajectorySentences;
}

/** What a whole report says beside `sentencesIn`; apart from it, because the pane has its own words for this. */
export function levelSentencesIn(language: Language): LevelSentences {
  return sentences[language];
}

const sentences: Readonly<Record<Language, LevelSentences>> = {
  nl: {
    experience: dutchExperience,
    conversation: dutchConversation,
    comparisons: dutchComparison,
    costs: dutchCost,
    scales: dutchScale,
    shifts: dutchShift,
    trajectories: dutchTrajectory,
  },
  en: {
    experience: englishExperience,
    conversation: englishConversation,
    comparisons: englishComparison,
    costs: englishCost,
    scales: englishScale,
    shifts: englishShift,
    trajectories: englishTrajectory,
  },
};
