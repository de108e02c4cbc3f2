import type { FindingSentences } from "../FindingSentence";
import { assignmentFindings } from "./findings/assignmentFindings";
import { costFindings } from "./findings/costFindings";
import { cellFindings } from "./findings/cellFindings";
import { conversationFindings } from "./findings/conversationFindings";
import { experienceFindings } from "./findings/experienceFindings";
import { goalFindings } from "./findings/goalFindings";
import { indicatorFindings } from "./findings/indicatorFindings";
import { plausibilityFindings } from "./findings/plausibilityFindings";
import { privacyFindings } from "./findings/privacyFindings";
import { reachFindings } from "./findings/reachFindings";
import { tableFindings } from "./findings/tableFindings";
import { trajectoryFindings } from "./findings/trajectoryFindings";
import { yearFindings } from "./findings/yearFindings";

/** What we say in Dutch about everything that can be wrong. A cause without a sentence does not compile. */
export const findingSentences: FindingSentences = {
  ...assignmentFindings,
  ...tableFindings,
  ...cellFindings,
  ...goalFindings,
  ...reachFindings,
  ...indicatorFindings,
  ...experienceFindings,
  ...conversationFindings,
  ...privacyFindings,
  ...trajectoryFindings,
  ...costFindings,
  ...plausibilityFindings,
  ...yearFindings,
};
