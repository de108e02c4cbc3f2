import * as z from "zod/mini";
import { date, number, period, persons, row, text } from "./fields";

/** One stay or request of one person, who is known by a pseudonym; the same pseudonym may stand in more rows. */
export const trajectorySchema = z.object({
  ...row,
  trajectory: text,
  provision: text,
  role: z.nullable(z.enum(["client", "volunteer"])),
  reported: date,
  calledBack: date,
  intake: date,
  start: date,
  end: date,
});

/** So many people went from one score to another; `after` null with the state "not-applicable" has no second score. */
export const transitionSchema = z.object({
  ...row,
  instrument: text,
  domain: text,
  before: number,
  after: number,
  count: persons,
  instrumentAfter: text,
  lowest: number,
  highest: number,
});

/** From tailored to freely accessible support, and the way back. */
export const shiftSchema = z.object({
  ...row,
  provision: text,
  period,
  atStart: persons,
  shifted: persons,
  wentBack: persons,
  steppedUp: persons,
  steppedDown: persons,
});

export type TrajectoryRow = z.infer<typeof trajectorySchema>;
export type TransitionRow = z.infer<typeof transitionSchema>;
export type ShiftRow = z.infer<typeof shiftSchema>;
