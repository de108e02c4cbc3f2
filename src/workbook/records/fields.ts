import * as z from "zod/mini";

/**
 * What a row means. A field is null where its cell is blank or could not be used; `states` says why where it was
 * not simply blank. Shares and their intervals are in percentage points (35, not 0.35) once `parseRecords` is done.
 */
export type FieldState = "unreadable" | "suppressed" | "not-applicable";

export const text = z.nullable(z.string());
export const persons = z.nullable(z.int().check(z.nonnegative()));
export const number = z.nullable(z.number());

export const row = {
  /** The sheet row, as Excel numbers it. */
  row: z.int().check(z.positive()),
  states: z.record(z.string(), z.enum(["unreadable", "suppressed", "not-applicable"])),
  /** Of suppressed fields whose mark says it: the number that the hidden one is below. Left out where none does. */
  below: z.optional(z.record(z.string(), z.number())),
};
export const population = z.nullable(z.enum(["residents", "participants"]));

/** An ISO date: 2026-01-31. */
export const date = z.nullable(z.iso.date());

export const period = z.nullable(z.object({ firstMonth: z.int(), months: z.int().check(z.positive()) }));
export const yesOrNo = z.nullable(z.enum(["yes", "no"]));
