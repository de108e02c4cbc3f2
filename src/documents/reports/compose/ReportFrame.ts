import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import type { AnswerDistributionWords } from "../../../text/AnswerDistributionWords";
import type { ExperienceScreenWords } from "../../../text/ExperienceScreenWords";
import { experienceWordsIn } from "../../../text/experienceWordsIn";
import type { FigureWords } from "../../../text/FigureWords";
import { figureWordsIn } from "../../../text/figureWordsIn";
import type { GoalPageWords } from "../../../text/GoalPageWords";
import { goalPageWordsIn } from "../../../text/goalPageWordsIn";
import type { LevelSentences } from "../../../text/levelSentencesIn";
import { levelSentencesIn } from "../../../text/levelSentencesIn";
import type { MovementScreenWords } from "../../../text/MovementScreenWords";
import { paneWordsIn } from "../../../text/paneWordsIn";
import type { PictureWords } from "../../../text/PictureWords";
import type { ReachScreenWords } from "../../../text/ReachScreenWords";
import type { Sentences } from "../../../text/Sentences";

/** What every part of a report needs to know beside its own facts: the words, and whose report it is. */
export interface ReportFrame {
  readonly sentences: Sentences;
  readonly levels: LevelSentences;
  readonly page: GoalPageWords;
  readonly figures: FigureWords;
  readonly reach: ReachScreenWords;
  readonly movement: MovementScreenWords;
  readonly experience: ExperienceScreenWords;
  readonly picture: PictureWords;
  readonly distribution: AnswerDistributionWords;
  readonly providers: readonly string[];
  readonly municipality: string | null;
  /** Persons below which no number is shown. */
  readonly minimum: number;
  /** Of the report; "" where nobody filled it in. */
  readonly period: string;
}

/** The frame of one report in one language. */
export function reportFrame(facts: ConversationFacts, sentences: Sentences): ReportFrame {
  const { language } = sentences;
  const { reach, movement, picture } = paneWordsIn(language);
  const { screen, distribution } = experienceWordsIn(language);
  const figures = figureWordsIn(language);
  return {
    sentences,
    levels: levelSentencesIn(language),
    page: goalPageWordsIn(language),
    figures,
    reach,
    movement,
    experience: screen,
    picture,
    distribution,
    providers: facts.view.kind === "provider" ? [facts.view.provider] : facts.providers,
    municipality: facts.subject.municipality,
    minimum: facts.minimum,
    period: figures.period(facts.period, facts.subject.reportingYear),
  };
}
