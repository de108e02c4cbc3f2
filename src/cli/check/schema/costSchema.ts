import { z } from "zod";

const outcome = z.object({
  avoided: z.number(),
  balance: z.number(),
  ratio: z.number().nullable(),
  paybackMonths: z.number().nullable(),
  horizon: z.enum(["observed", "beyond-observed", "observation-unknown"]),
});

const businessCase = z.object({
  name: z.string().nullable(),
  form: z.string().nullable(),
  area: z.string().nullable(),
  costs: z.number().nullable(),
  avoidedPerYear: z.number().nullable(),
  years: z.number().nullable(),
  observedYears: z.number().nullable(),
  payer: z.string().nullable(),
  beneficiary: z.string().nullable(),
  source: z.string().nullable(),
  underpinning: z.string().nullable(),
  outcome: outcome.nullable(),
  range: z.object({ cautious: outcome, favourable: outcome }).nullable(),
  missingAspects: z.array(z.enum(["involvement", "legitimacy", "returns"])),
  reason: z.enum(["amount-missing", "years-missing", "amount-impossible"]).nullable(),
});

const spending = z.object({
  financiers: z.array(z.string().nullable()),
  areas: z.array(z.object({ area: z.string().nullable(), euros: z.array(z.number()), total: z.number() })),
  totals: z.array(z.number()),
  total: z.number(),
});

/** Costs in JSON: made plausible, never proof; amounts in euros, nothing discounted. */
export const costSchema = z
  .object({
    cases: z.array(businessCase),
    parties: z.array(
      z.object({
        party: z.string().nullable(),
        costs: z.number(),
        avoided: z.number(),
        balance: z.number(),
      }),
    ),
    spending: spending.nullable(),
    casesLeftOut: z.int().nonnegative(),
    prices: z.array(
      z.object({
        provision: z.string().nullable(),
        unit: z.string().nullable(),
        price: z.number().nullable(),
        priceYear: z.int().nullable(),
        source: z.string().nullable(),
      }),
    ),
  })
  .nullable()
  .describe("Null without Businesscases and Prijzen: costs may always be left out");
