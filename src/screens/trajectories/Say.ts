import type { NumberFormats } from "../../text/NumberFormats";
import type { PictureWords } from "../../text/PictureWords";
import type { Sentences } from "../../text/Sentences";
import type { TrajectoriesScreenWords } from "../../text/TrajectoriesScreenWords";

/** Everything the screen Trajecten says, in the language of the pane. */
export interface Say {
  readonly words: TrajectoriesScreenWords;
  readonly pictures: PictureWords;
  readonly verdictNames: Sentences["verdictNames"];
  readonly numbers: NumberFormats;
}
