import type { ConversationSentences } from "./ConversationSentences";
import { conversationSentences as englishConversation } from "./en/conversationSentences";
import { experienceSentences as englishExperience } from "./en/experienceSentences";
import type { ExperienceSentences } from "./ExperienceSentences";
import { conversationSentences as dutchConversation } from "./nl/conversationSentences";
import { experienceSentences as dutchExperience } from "./nl/experienceSentences";
import type { Language } from "./sentencesIn";

export interface LevelSentences {
  readonly experience: ExperienceSentences;
  readonly conversation: ConversationSentences;
}

/** What a whole report says beside `sentencesIn`; apart from it, because the pane has its own words for this. */
export function levelSentencesIn(language: Language): LevelSentences {
  return sentences[language];
}

const sentences: Readonly<Record<Language, LevelSentences>> = {
  nl: { experience: dutchExperience, conversation: dutchConversation },
  en: { experience: englishExperience, conversation: englishConversation },
};
