import type { Horizon } from "../../domain/costs/horizonOf";
import type { Aspect } from "../../domain/costs/missingAspects";
import type { Interval } from "../../domain/statistics/Interval";
import type { CostScreenWords } from "../CostScreenWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const aspects: Readonly<Record<Aspect, string>> = {
  involvement: "involvement",
  legitimacy: "legitimacy",
  returns: "returns",
};

const observed: Readonly<Record<Horizon, (observedYears: number | null) => string>> = {
  observed: () => "observed",
  "beyond-observed": (years) => `of which ${formatNumber(years ?? 0)} observed; the rest is an assumption`,
  "observation-unknown": () => "how much of it was observed is not filled in",
};

export const costScreenWords: CostScreenWords = {
  group: "Costs and avoided costs",
  plausible: "Plausible, not proven",
  noName: "Case without a name",
  balance: (euros) => `balance ${inEuros(euros)}`,
  balanceWithin: (euros) => `balance ${eurosWithin(euros)}`,
  costs: "Costs",
  avoided: "Avoided costs",
  ratio: "Ratio",
  payback: "Payback time",
  horizon: "Horizon",
  euros: inEuros,
  eurosWithin,
  ratioOf: (ratio) => `${inEuros(ratio, 2)} avoided per euro spent`,
  ratioWithin: ({ lower, upper }) =>
    `between ${inEuros(lower, 2)} and ${inEuros(upper, 2)} avoided per euro spent`,
  paybackOf: ({ balance, paybackMonths }) =>
    paybackMonths === null
      ? "none: no costs are avoided"
      : balance < 0
        ? "not within the horizon"
        : monthsInWords(paybackMonths),
  paybackWithin: (favourable, cautious) => {
    if (favourable.paybackMonths === null || favourable.balance < 0) return "not within the horizon";
    const soonest = formatNumber(favourable.paybackMonths, 1);
    return cautious.paybackMonths === null || cautious.balance < 0
      ? `after ${monthsInWords(favourable.paybackMonths)} at the earliest, or not within the horizon`
      : `between ${soonest} and ${monthsInWords(cautious.paybackMonths)}`;
  },
  horizonOf: (years, observedYears, horizon) =>
    `${counted(years, "year", "years")}, ${observed[horizon](observedYears)}`,
  assumed: "The range is an assumption of who filled it in, not an uncertainty by chance.",
  payer: "Pays",
  beneficiary: "Has the saving",
  source: "Source",
  underpinning: "Underpinning",
  notFilledIn: "not filled in",
  missingAspects: (missing) => `Nothing written yet on ${listed(missing.map((one) => aspects[one]))}.`,
  reasons: {
    "amount-missing": "Fill in the costs and the avoided costs on the sheet Businesscases.",
    "years-missing": "Fill in how many years count on the sheet Businesscases.",
    "amount-impossible": "These amounts cannot be right. See under Check.",
  },
  parties: "Who pays and who saves",
  partyUnknown: "Party not filled in",
  partyPays: "Pays",
  partyAvoids: "Saves",
  partyBalance: "Balance",
  casesLeftOut: (cases) =>
    `${counted(cases, "case", "cases")} without an outcome ${cases === 1 ? "is" : "are"} not counted here.`,
  spending: "Costs per area",
  area: "Area",
  noArea: "Without an area",
  total: "Total",
  prices: "Prices used",
  price: ({ provision, unit, price, priceYear, source }) => {
    const amount = price === null ? "price not filled in" : inEuros(price);
    const origin = [priceYear === null ? null : `prices of ${priceYear}`, source]
      .filter((part) => part !== null)
      .join(", ");
    const of = [amount, unit].filter((part) => part !== null).join(" ");
    return `${provision ?? "Provision not filled in"}: ${of}${origin === "" ? "" : ` (${origin})`}`;
  },
};

/** Whole euros without cents: "−€500". */
function inEuros(euros: number, decimals = Number.isInteger(euros) ? 0 : 2): string {
  const written = formatNumber(Math.abs(euros), decimals);
  return `${euros < 0 && /[1-9]/.test(written) ? "−" : ""}€${written}`;
}

function eurosWithin({ lower, upper }: Interval): string {
  return `between ${inEuros(lower)} and ${inEuros(upper)}`;
}

function monthsInWords(months: number): string {
  return `${formatNumber(months, Number.isInteger(months) ? 0 : 1)} ${months === 1 ? "month" : "months"}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
