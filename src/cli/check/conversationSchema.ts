import { z } from "zod";

const shares = {
  agreements: z.int(),
  due: z.int(),
  done: z.int(),
  partly: z.int(),
  not: z.int(),
  notYetDue: z.int(),
  withoutStatus: z.int(),
  shareDone: z.number().nullable(),
  sharePartly: z.number().nullable(),
  shareNot: z.number().nullable(),
};

const named = { goal: z.string(), goalDescription: z.string().nullable() };

/** Level 1 in JSON; shares, 0–1, are of the agreements that are due and have a status. */
export const agreementsSchema = z
  .object({
    goals: z.array(z.object({ ...named, ...shares })),
    withoutGoal: z.object(shares),
    total: z.object(shares),
  })
  .nullable()
  .describe("Null where nothing was agreed with an activity");

const storyKinds = ["story", "professional", "visit", "meeting", "research"] as const;

export const sourcesSchema = z
  .array(
    z.object({
      ...named,
      kinds: z.array(z.enum(["figures", "experience", ...storyKinds])),
      stories: z
        .array(
          z.object({
            title: z.string().nullable(),
            text: z.string().nullable(),
            kind: z.enum(storyKinds),
            link: z.string().nullable(),
            date: z.string().nullable(),
          }),
        )
        .describe("Only stories with consent"),
      storiesHeldBack: z.int(),
      suggestions: z.int(),
    }),
  )
  .nullable()
  .describe("Kinds of source per goal; null without Stellingen and Verhalen");

export const interpretationsSchema = z
  .object({
    points: z.array(
      z.object({
        row: z.int().positive(),
        topic: z.string().nullable(),
        about: z
          .object({ kind: z.enum(["indicator", "goal"]), code: z.string(), name: z.string().nullable() })
          .nullable(),
        observation: z.string().nullable(),
        possibleExplanation: z.string().nullable(),
        answer: z.string().nullable(),
        followUp: z.string().nullable(),
        who: z.string().nullable(),
        when: z.string().nullable(),
        status: z.string().nullable(),
        isOpen: z.boolean(),
        year: z.int().nullable(),
        development: z.enum(["town", "country"]).nullable(),
        consequence: z.string().nullable(),
      }),
    ),
    waiting: z
      .array(z.object({ code: z.string(), name: z.string().nullable(), goal: z.string().nullable() }))
      .describe("Indicators that are a reason to talk, and are not in Duiding"),
  })
  .nullable()
  .describe("Null without Duiding");
