import type { BusinessCase } from "../../domain/costs/businessCase";
import type { Horizon } from "../../domain/costs/horizonOf";
import type { Aspect } from "../../domain/costs/missingAspects";
import type { CaseFacts } from "../../report/CostFacts";
import type { CostSentences } from "../CostSentences";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const inEuros = (euros: number): string =>
  `${euros < 0 ? "−" : ""}€ ${formatNumber(Math.abs(euros), euros % 1 === 0 ? 0 : 2)}`;

/** What we say in English of costs. */
export const costSentences: CostSentences = {
  heading: "Costs and benefits",
  caseName: ({ name, form }) => {
    const called = name ?? "Case without a name";
    return form === null ? called : `${called} (${form})`;
  },
  caseLines: (facts) => [
    ...(facts.outcome === null
      ? [reasons[facts.reason ?? "amount-missing"]]
      : outcomeLines(facts, facts.outcome)),
    `${facts.payer ?? "Nobody knows who"} pays, ${facts.beneficiary ?? "nobody knows who"} saves. Source: ${facts.source ?? "not filled in"}.`,
    ...(facts.underpinning === null ? [] : [`Plausible, because: ${facts.underpinning}`]),
    ...(facts.missingAspects.length === 0
      ? []
      : [`Nothing yet on: ${facts.missingAspects.map((aspect) => aspectNames[aspect]).join(", ")}.`]),
  ],
  parties: "Who pays and who saves",
  party: ({ party, costs, avoided, balance }) =>
    `${party ?? "Not filled in"}: costs ${inEuros(costs)}, avoided ${inEuros(avoided)}, balance ${inEuros(balance)}.`,
  spending: "Costs by area, by who pays",
  areas: ({ areas, financiers }) =>
    areas.map(({ area, euros, total }) => {
      const parts = financiers.flatMap((financier, place) => {
        const amount = euros[place] ?? 0;
        return amount === 0 ? [] : [`${financier ?? "not filled in"} ${inEuros(amount)}`];
      });
      return `${area ?? "Without an area"}: ${inEuros(total)} (${parts.join(", ")}).`;
    }),
  casesLeftOut: (cases) =>
    cases === 0
      ? null
      : `${counted(cases, "case does", "cases do")} not count: an amount or the number of years is missing or cannot be right.`,
  prices: "Prices",
  price: ({ provision, unit, price, priceYear, source }) => {
    const amount = price === null ? "price not filled in" : inEuros(price);
    const about = [...(priceYear === null ? [] : [`price level ${priceYear}`]), source ?? "no source"];
    return `${provision ?? "Provision not filled in"}: ${[amount, unit ?? ""].join(" ").trim()} (${about.join(", ")}).`;
  },
  careful: "This makes costs and benefits plausible. It is no proof, and nothing is discounted.",
};

const aspectNames: Readonly<Record<Aspect, string>> = {
  involvement: "involvement",
  legitimacy: "legitimacy",
  returns: "returns",
};

const reasons: Readonly<Record<NonNullable<CaseFacts["reason"]>, string>> = {
  "amount-missing": "Not worked out: the costs or the avoided costs are missing.",
  "years-missing": "Not worked out: the number of years is missing.",
  "amount-impossible": "Not worked out: an amount cannot be right.",
};

const horizons: Readonly<Record<Horizon, (facts: CaseFacts) => string>> = {
  observed: () => "",
  "beyond-observed": ({ observedYears }) =>
    ` Seen: ${counted(observedYears ?? 0, "year", "years")}; the rest is an assumption.`,
  "observation-unknown": () => " How many years were seen is not filled in.",
};

function outcomeLines(facts: CaseFacts, outcome: BusinessCase): string[] {
  const { costs, avoidedPerYear, years, range } = facts;
  const horizon = horizons[outcome.horizon](facts);
  return [
    `Costs ${inEuros(costs ?? 0)}, avoided ${inEuros(avoidedPerYear ?? 0)} a year, ${counted(years ?? 0, "year", "years")} counted.${horizon}`,
    `${saidOf(outcome)}.`,
    ...(range === null
      ? []
      : [
          `With what was assumed to be avoided: a balance between ${inEuros(range.cautious.balance)} and ${inEuros(range.favourable.balance)}.`,
        ]),
  ];
}

function saidOf({ balance, ratio, paybackMonths }: BusinessCase): string {
  const perEuro = ratio === null ? [] : [`${formatNumber(ratio, 2)} euros avoided per euro`];
  const months =
    paybackMonths === null || balance < 0
      ? ["not earned back in these years"]
      : [`earned back after ${formatNumber(Math.round(10 * paybackMonths) / 10)} months`];
  return [`Balance ${inEuros(balance)}`, ...perEuro, ...months].join(", ");
}
