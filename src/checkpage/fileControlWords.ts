import { checkPageWordsIn } from "../text/checkPageWordsIn";
import type { ControlWords } from "../text/ControlWords";
import { paneWordsIn } from "../text/paneWordsIn";
import type { Language } from "../text/sentencesIn";

/** What the screen Controle says here: nothing is written into the workbook, so nothing may say that it was. */
export function fileControlWords(language: Language): ControlWords {
  const words = paneWordsIn(language).control;
  const own = checkPageWordsIn(language).control;
  return {
    ...words,
    foot: own.foot,
    explanation: {
      ...words.explanation,
      hint: own.explanationHint,
      saved: () => own.explanationSaved,
    },
    noSheets: { ...words.noSheets, advice: own.noSheetsAdvice },
  };
}
