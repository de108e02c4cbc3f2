import type { HouseStyleProblemFacts } from "./HouseStyleProblemFacts";
import type { FactSentences } from "./Sentences";

/** Why a template for Word is not used, and what to do. One language. */
export type HouseStyleSentences = FactSentences<HouseStyleProblemFacts>;
