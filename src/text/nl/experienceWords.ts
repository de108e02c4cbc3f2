import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { Respondents } from "../../domain/experience/Respondents";
import type { SourceKind } from "../../workbook/sourcesOfGoals";

/** As they stand in Stellingen. */
export const scaleNames: Readonly<Record<AnswerScale, string>> = {
  "five-point": "5-punts",
  "three-smileys": "3 smileys",
  "four-smileys": "4 smileys",
  "five-smileys": "5 smileys",
};

/** Within a sentence. */
export const criterionNames: Readonly<Record<OutcomeCriterion, string>> = {
  usefulness: "nut",
  "goal-attainment": "doelrealisatie",
  satisfaction: "tevredenheid",
};

/** Within a sentence. */
export const respondentNames: Readonly<Record<Respondents, string>> = {
  participants: "deelnemers",
  professionals: "professionals",
  stakeholders: "belanghebbenden",
};

/** Within a sentence. */
export const sourceNames: Readonly<Record<SourceKind, string>> = {
  figures: "cijfers",
  experience: "antwoorden op stellingen",
  story: "verhalen",
  professional: "ervaringen van professionals",
  visit: "werkbezoeken",
  meeting: "bijeenkomsten",
  research: "onderzoek",
};
