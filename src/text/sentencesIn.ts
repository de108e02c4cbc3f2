import { changeUnit } from "./ChangeUnit";
import { findingSentences as englishFindings } from "./en/findingSentences";
import * as englishNumbers from "./en/numbers";
import { reachSentences as englishReach } from "./en/reachSentences";
import { refusedSentences as englishRefused } from "./en/refusedSentences";
import { reportLabels as englishLabels } from "./en/reportLabels";
import { ruleNames as englishRules } from "./en/ruleNames";
import { seriesSentences as englishSeries } from "./en/seriesSentences";
import { severityNames as englishSeverities } from "./en/severityNames";
import { stateNames as englishStates } from "./en/stateNames";
import { unreadableSentences as englishUnreadable } from "./en/unreadableSentences";
import { verdictNames as englishVerdicts } from "./en/verdictNames";
import { verdictSentence as englishVerdict } from "./en/verdictSentences";
import { findingSentences as dutchFindings } from "./nl/findingSentences";
import * as dutchNumbers from "./nl/numbers";
import { reachSentences as dutchReach } from "./nl/reachSentences";
import { refusedSentences as dutchRefused } from "./nl/refusedSentences";
import { reportLabels as dutchLabels } from "./nl/reportLabels";
import { ruleNames as dutchRules } from "./nl/ruleNames";
import { seriesSentences as dutchSeries } from "./nl/seriesSentences";
import { severityNames as dutchSeverities } from "./nl/severityNames";
import { stateNames as dutchStates } from "./nl/stateNames";
import { unreadableSentences as dutchUnreadable } from "./nl/unreadableSentences";
import { verdictNames as dutchVerdicts } from "./nl/verdictNames";
import { verdictSentence as dutchVerdict } from "./nl/verdictSentences";
import type { Sentences } from "./Sentences";

export type Language = "nl" | "en";

/** Everything we say, in the language asked for. */
export function sentencesIn(language: Language): Sentences {
  return sentences[language];
}

const sentences: Readonly<Record<Language, Sentences>> = {
  nl: {
    language: "nl",
    numbers: dutchNumbers,
    findings: dutchFindings,
    ruleNames: dutchRules,
    severityNames: dutchSeverities,
    stateNames: dutchStates,
    verdictNames: dutchVerdicts,
    verdictSentence: (comparison, kind, norm) => dutchVerdict(comparison, changeUnit(kind), norm),
    series: dutchSeries,
    reach: dutchReach,
    labels: dutchLabels,
    unreadable: dutchUnreadable,
    refused: dutchRefused,
  },
  en: {
    language: "en",
    numbers: englishNumbers,
    findings: englishFindings,
    ruleNames: englishRules,
    severityNames: englishSeverities,
    stateNames: englishStates,
    verdictNames: englishVerdicts,
    verdictSentence: (comparison, kind, norm) => englishVerdict(comparison, changeUnit(kind), norm),
    series: englishSeries,
    reach: englishReach,
    labels: englishLabels,
    unreadable: englishUnreadable,
    refused: englishRefused,
  },
};
