import type { ControlWords } from "../../text/ControlWords";
import type { Sentences } from "../../text/Sentences";

/** Everything this screen says, in the language of the pane. */
export interface Say {
  readonly words: ControlWords;
  readonly sentences: Sentences;
}
