import type { FindingSentences } from "../FindingSentence";
import { assignmentFindings } from "./findings/assignmentFindings";
import { cellFindings } from "./findings/cellFindings";
import { goalFindings } from "./findings/goalFindings";
import { indicatorFindings } from "./findings/indicatorFindings";
import { privacyFindings } from "./findings/privacyFindings";
import { reachFindings } from "./findings/reachFindings";
import { tableFindings } from "./findings/tableFindings";

/** What we say in Dutch about everything that can be wrong. A cause without a sentence does not compile. */
export const findingSentences: FindingSentences = {
  ...assignmentFindings,
  ...tableFindings,
  ...cellFindings,
  ...goalFindings,
  ...reachFindings,
  ...indicatorFindings,
  ...privacyFindings,
};
