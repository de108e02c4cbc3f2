import type { BusinessCase } from "../../domain/costs/businessCase";
import type { Horizon } from "../../domain/costs/horizonOf";
import type { Aspect } from "../../domain/costs/missingAspects";
import type { CaseFacts } from "../../report/CostFacts";
import type { CostSentences } from "../CostSentences";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const inEuros = (euros: number): string =>
  `${euros < 0 ? "−" : ""}€ ${formatNumber(Math.abs(euros), euros % 1 === 0 ? 0 : 2)}`;

/** What we say in Dutch of costs. */
export const costSentences: CostSentences = {
  heading: "Kosten en baten",
  caseName: ({ name, form }) => {
    const called = name ?? "Casus zonder naam";
    return form === null ? called : `${called} (${form})`;
  },
  caseLines: (facts) => [
    ...(facts.outcome === null
      ? [reasons[facts.reason ?? "amount-missing"]]
      : outcomeLines(facts, facts.outcome)),
    `${facts.payer ?? "Onbekend wie"} betaalt, ${facts.beneficiary ?? "onbekend wie"} bespaart. Bron: ${facts.source ?? "niet ingevuld"}.`,
    ...(facts.underpinning === null ? [] : [`Aannemelijk, want: ${facts.underpinning}`]),
    ...(facts.missingAspects.length === 0
      ? []
      : [`Nog niets over: ${facts.missingAspects.map((aspect) => aspectNames[aspect]).join(", ")}.`]),
  ],
  parties: "Wie betaalt en wie bespaart",
  party: ({ party, costs, avoided, balance }) =>
    `${party ?? "Niet ingevuld"}: kosten ${inEuros(costs)}, vermeden ${inEuros(avoided)}, saldo ${inEuros(balance)}.`,
  spending: "Kosten per gebied, naar wie betaalt",
  areas: ({ areas, financiers }) =>
    areas.map(({ area, euros, total }) => {
      const parts = financiers.flatMap((financier, place) => {
        const amount = euros[place] ?? 0;
        return amount === 0 ? [] : [`${financier ?? "niet ingevuld"} ${inEuros(amount)}`];
      });
      return `${area ?? "Zonder gebied"}: ${inEuros(total)} (${parts.join(", ")}).`;
    }),
  casesLeftOut: (cases) =>
    cases === 0
      ? null
      : `${counted(cases, "casus telt", "casussen tellen")} niet mee: een bedrag of het aantal jaren ontbreekt of kan niet kloppen.`,
  prices: "Prijzen",
  price: ({ provision, unit, price, priceYear, source }) => {
    const amount = price === null ? "prijs niet ingevuld" : inEuros(price);
    const about = [...(priceYear === null ? [] : [`prijspeil ${priceYear}`]), source ?? "zonder bron"];
    return `${provision ?? "Voorziening niet ingevuld"}: ${[amount, unit ?? ""].join(" ").trim()} (${about.join(", ")}).`;
  },
  careful: "Dit maakt kosten en baten aannemelijk. Bewezen is het niet, en er is niets verdisconteerd.",
};

const aspectNames: Readonly<Record<Aspect, string>> = {
  involvement: "betrokkenheid",
  legitimacy: "legitimiteit",
  returns: "rendement",
};

const reasons: Readonly<Record<NonNullable<CaseFacts["reason"]>, string>> = {
  "amount-missing": "Niet berekend: de kosten of de vermeden kosten ontbreken.",
  "years-missing": "Niet berekend: het aantal jaren ontbreekt.",
  "amount-impossible": "Niet berekend: een bedrag kan niet kloppen.",
};

const horizons: Readonly<Record<Horizon, (facts: CaseFacts) => string>> = {
  observed: () => "",
  "beyond-observed": ({ observedYears }) =>
    ` Gezien is ${formatNumber(observedYears ?? 0)} jaar; de rest is een aanname.`,
  "observation-unknown": () => " Hoeveel jaar is gezien, is niet ingevuld.",
};

function outcomeLines(facts: CaseFacts, outcome: BusinessCase): string[] {
  const { costs, avoidedPerYear, years, range } = facts;
  const horizon = horizons[outcome.horizon](facts);
  return [
    `Kosten ${inEuros(costs ?? 0)}, vermeden ${inEuros(avoidedPerYear ?? 0)} per jaar, ${formatNumber(years ?? 0)} jaar geteld.${horizon}`,
    `${saidOf(outcome)}.`,
    ...(range === null
      ? []
      : [
          `Met de aannames over wat is vermeden: saldo tussen ${inEuros(range.cautious.balance)} en ${inEuros(range.favourable.balance)}.`,
        ]),
  ];
}

function saidOf({ balance, ratio, paybackMonths }: BusinessCase): string {
  const perEuro = ratio === null ? [] : [`${formatNumber(ratio, 2)} euro vermeden per euro`];
  const months =
    paybackMonths === null || balance < 0
      ? ["in deze jaren niet terugverdiend"]
      : [`terugverdiend na ${formatNumber(Math.round(10 * paybackMonths) / 10)} maanden`];
  return [`Saldo ${inEuros(balance)}`, ...perEuro, ...months].join(", ");
}
