import { z } from "zod";

const estimate = z.object({
  value: z.number(),
  lower: z.number(),
  upper: z.number(),
  confidence: z.number(),
  method: z.string(),
});

const scale = z.enum(["five-point", "three-smileys", "four-smileys", "five-smileys"]);
const criterion = z.enum(["usefulness", "goal-attainment", "satisfaction"]);

const experienced = z
  .object({
    scale,
    strength: z
      .enum(["suppressed", "indicative", "shown"])
      .describe("Suppressed below the minimum group size, indicative below 30 answers"),
    answers: z.int().nonnegative(),
    positive: z.int().nonnegative().nullable(),
    share: estimate.nullable(),
    distribution: z.array(z.number()).nullable().describe("Share of each answer, the lowest first"),
    noAnswer: z
      .object({ persons: z.int().nonnegative(), share: z.number(), isLarge: z.boolean() })
      .nullable(),
    response: z
      .object({
        invited: z.int().positive(),
        share: z.number(),
        isLow: z.boolean(),
        halfWidthPoints: z.number().nullable(),
        personsNeeded: z.int(),
      })
      .nullable(),
  })
  .nullable();

const rowsNotCounted = z.object({
  incomplete: z.int(),
  outsideScale: z.int(),
  moreThanInvited: z.int(),
});

const statement = z.object({
  code: z.string(),
  statement: z.string().nullable(),
  criterion: criterion.nullable(),
  scale: scale.nullable(),
  direction: z.enum(["positive", "negative"]),
  respondents: z.enum(["participants", "professionals", "stakeholders"]),
  period: z.string().nullable(),
  isLatest: z.boolean(),
  activities: z.int(),
  experienced,
  rowsNotCounted,
});

const signal = z.enum(["as-intended", "reaches-something-else", "cannot-tell"]);

const statementOfActivity = z.object({
  goal: z.string(),
  goalDescription: z.string().nullable(),
  statement: z.string().describe("Code"),
  text: z.string().nullable(),
  experienced: experienced.describe("Null where it would tell what a few others answered"),
});

const activity = z.object({
  activity: z.string(),
  name: z.string().nullable(),
  period: z.string().nullable(),
  core: statementOfActivity,
  sides: z.array(statementOfActivity.extend({ signal, reason: z.string(), difference: estimate.nullable() })),
  signal,
  reason: z.string(),
});

/** Level 3 in JSON: what people say it brought them; shares from 0 to 1. */
export const experienceSchema = z
  .object({
    goals: z.array(
      z.object({
        goal: z.string(),
        goalDescription: z.string().nullable(),
        statements: z.array(statement),
        criteriaAsked: z.array(criterion),
        criteriaMissing: z.array(criterion),
      }),
    ),
    activities: z.array(activity).describe("What an activity is for, beside what it also brings"),
    rowsNotCounted: rowsNotCounted.extend({ statementUnknown: z.int() }),
  })
  .nullable()
  .describe(
    "What people say themselves: perceived contribution, no proof of a cause. Null without Stellingen",
  );
