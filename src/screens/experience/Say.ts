import type { AnswerDistributionWords } from "../../text/AnswerDistributionWords";
import type { AnswerWords } from "../../text/AnswerWords";
import type { ExperienceScreenWords } from "../../text/ExperienceScreenWords";
import type { NumberFormats } from "../../text/NumberFormats";

/** Everything the screen Ervaring says, in the language of the pane. */
export interface Say {
  readonly words: ExperienceScreenWords;
  readonly distribution: AnswerDistributionWords;
  readonly respondentNames: AnswerWords["start"]["respondentNames"];
  readonly formatShare: NumberFormats["formatShare"];
}
