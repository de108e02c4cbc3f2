import { aboutWords as englishAbout } from "./en/aboutWords";
import { controlWords as englishControl } from "./en/controlWords";
import { coupleWords as englishCouple } from "./en/coupleWords";
import { frameWords as englishFrame } from "./en/frameWords";
import { hostRefusedSentences as englishHostRefused } from "./en/hostRefusedSentences";
import { movementScreenWords as englishMovement } from "./en/movementScreenWords";
import { pictureWords as englishPicture } from "./en/pictureWords";
import { reachScreenWords as englishReach } from "./en/reachScreenWords";
import { aboutWords as dutchAbout } from "./nl/aboutWords";
import { controlWords as dutchControl } from "./nl/controlWords";
import { coupleWords as dutchCouple } from "./nl/coupleWords";
import { frameWords as dutchFrame } from "./nl/frameWords";
import { hostRefusedSentences as dutchHostRefused } from "./nl/hostRefusedSentences";
import { movementScreenWords as dutchMovement } from "./nl/movementScreenWords";
import { pictureWords as dutchPicture } from "./nl/pictureWords";
import { reachScreenWords as dutchReach } from "./nl/reachScreenWords";
import type { PaneWords } from "./PaneWords";
import type { Language } from "./sentencesIn";

/** Everything the screens say by themselves, in the language asked for. */
export function paneWordsIn(language: Language): PaneWords {
  return words[language];
}

const words: Readonly<Record<Language, PaneWords>> = {
  nl: {
    frame: dutchFrame,
    control: dutchControl,
    couple: dutchCouple,
    reach: dutchReach,
    movement: dutchMovement,
    picture: dutchPicture,
    about: dutchAbout,
    hostRefused: dutchHostRefused,
  },
  en: {
    frame: englishFrame,
    control: englishControl,
    couple: englishCouple,
    reach: englishReach,
    movement: englishMovement,
    picture: englishPicture,
    about: englishAbout,
    hostRefused: englishHostRefused,
  },
};
