import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { Respondents } from "../../domain/experience/Respondents";
import type { SourceKind } from "../../workbook/sourcesOfGoals";

export const scaleNames: Readonly<Record<AnswerScale, string>> = {
  "five-point": "5-point",
  "three-smileys": "3 smileys",
  "four-smileys": "4 smileys",
  "five-smileys": "5 smileys",
};

/** Within a sentence. */
export const criterionNames: Readonly<Record<OutcomeCriterion, string>> = {
  usefulness: "usefulness",
  "goal-attainment": "goal attainment",
  satisfaction: "satisfaction",
};

/** Within a sentence. */
export const respondentNames: Readonly<Record<Respondents, string>> = {
  participants: "participants",
  professionals: "professionals",
  stakeholders: "people concerned",
};

/** Within a sentence. */
export const sourceNames: Readonly<Record<SourceKind, string>> = {
  figures: "figures",
  experience: "answers to statements",
  story: "stories",
  professional: "experiences of professionals",
  visit: "working visits",
  meeting: "meetings",
  research: "research",
};
