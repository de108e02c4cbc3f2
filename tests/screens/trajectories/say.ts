import type { Say } from "../../../src/screens/trajectories/Say";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { trajectoriesWordsIn } from "../../../src/text/trajectoriesWordsIn";

const { verdictNames, numbers } = sentencesIn("nl");

/** What the cards say in Dutch. */
export const say: Say = {
  words: trajectoriesWordsIn("nl"),
  pictures: paneWordsIn("nl").picture,
  verdictNames,
  numbers,
};
