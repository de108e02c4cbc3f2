import * as z from "zod/mini";
import { date, number, row, text } from "./fields";

const wholeNumber = z.nullable(z.int());

/** One case in euros; `years` is the horizon, `observedYears` what was really seen of it. */
export const businessCaseSchema = z.object({
  ...row,
  caseName: text,
  kind: text,
  area: text,
  costs: number,
  avoidedPerYear: number,
  avoidedFrom: number,
  avoidedTo: number,
  years: number,
  observedYears: number,
  source: text,
  payer: text,
  beneficiary: text,
  underpinning: text,
  involvement: text,
  legitimacy: text,
  returns: text,
});

/** What a unit of a provision costs, in euros. */
export const priceSchema = z.object({
  ...row,
  provision: text,
  unit: text,
  price: number,
  priceYear: wholeNumber,
  source: text,
});

/** Financial health of an organisation: shown as it is, never judged. */
export const financeSchema = z.object({
  ...row,
  organisation: text,
  year: wholeNumber,
  solvency: number,
  liquidity: number,
  accountsDate: date,
});

export type BusinessCaseRow = z.infer<typeof businessCaseSchema>;
export type Price = z.infer<typeof priceSchema>;
export type FinanceRow = z.infer<typeof financeSchema>;
