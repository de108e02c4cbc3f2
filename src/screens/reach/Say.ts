import type { PictureWords } from "../../text/PictureWords";
import type { ReachScreenWords } from "../../text/ReachScreenWords";
import type { Sentences } from "../../text/Sentences";

/** Everything the screen Bereik says, in the language of the pane. */
export interface Say {
  readonly words: ReachScreenWords;
  readonly pictures: PictureWords;
  readonly sentences: Sentences;
}
