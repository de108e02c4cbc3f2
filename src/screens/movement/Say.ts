import type { MovementScreenWords } from "../../text/MovementScreenWords";
import type { PictureWords } from "../../text/PictureWords";
import type { Sentences } from "../../text/Sentences";

/** Everything the screen Beweging says, in the language of the pane. */
export interface Say {
  readonly words: MovementScreenWords;
  readonly pictures: PictureWords;
  readonly sentences: Sentences;
}
