import type { ReportMakingWords } from "../../text/ReportMakingWords";
import type { ReportScreenWords } from "../../text/ReportScreenWords";
import type { Sentences } from "../../text/Sentences";

/** Everything the screen Verslag says, in one language. */
export interface Say {
  readonly words: ReportScreenWords;
  readonly making: ReportMakingWords;
  readonly sentences: Sentences;
}
