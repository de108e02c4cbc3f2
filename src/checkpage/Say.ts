import type { CheckPageWords } from "../text/CheckPageWords";
import type { Sentences } from "../text/Sentences";

/** Everything the page says, in the language that was chosen. */
export interface Say {
  readonly words: CheckPageWords;
  readonly sentences: Sentences;
}
