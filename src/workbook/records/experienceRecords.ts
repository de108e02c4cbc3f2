import * as z from "zod/mini";
import { date, period, persons, row, text, yesOrNo } from "./fields";

/** What participants are asked to agree with; `direction` null means positive: agreeing is good. */
export const statementSchema = z.object({
  ...row,
  code: text,
  goal: text,
  criterion: z.nullable(z.enum(["usefulness", "goal-attainment", "satisfaction"])),
  statement: text,
  scale: z.nullable(z.enum(["five-point", "three-smileys", "four-smileys", "five-smileys"])),
  direction: z.nullable(z.enum(["positive", "negative"])),
});

/** Answers to one statement about one activity: counts only, from the lowest answer to the highest. */
export const answerSchema = z.object({
  ...row,
  activity: text,
  statement: text,
  period,
  respondents: z.nullable(z.enum(["participants", "professionals", "stakeholders"])),
  invited: persons,
  answer1: persons,
  answer2: persons,
  answer3: persons,
  answer4: persons,
  answer5: persons,
  noAnswer: persons,
});

export const storySchema = z.object({
  ...row,
  title: text,
  goal: text,
  kind: z.nullable(z.enum(["story", "suggestion", "professional", "visit", "meeting", "research"])),
  story: text,
  link: text,
  consent: yesOrNo,
  date,
});

export type Statement = z.infer<typeof statementSchema>;
export type AnswerRow = z.infer<typeof answerSchema>;
export type Story = z.infer<typeof storySchema>;
