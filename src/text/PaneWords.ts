import type { HostRefusedFacts } from "../workbook/HostRefusedFacts";
import type { AboutWords } from "./AboutWords";
import type { ControlWords } from "./ControlWords";
import type { CoupleWords } from "./CoupleWords";
import type { FrameWords } from "./FrameWords";
import type { MovementScreenWords } from "./MovementScreenWords";
import type { PictureWords } from "./PictureWords";
import type { ReachScreenWords } from "./ReachScreenWords";
import type { FactSentences } from "./Sentences";

/** The screens' own words, apart from what is said about findings, reach and movement. */
export interface PaneWords {
  readonly frame: FrameWords;
  readonly control: ControlWords;
  readonly couple: CoupleWords;
  readonly reach: ReachScreenWords;
  readonly movement: MovementScreenWords;
  readonly picture: PictureWords;
  readonly about: AboutWords;
  /** What happened, that nothing was half-written, and what to do. */
  readonly hostRefused: FactSentences<HostRefusedFacts>;
}
