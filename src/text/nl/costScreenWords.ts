import type { Horizon } from "../../domain/costs/horizonOf";
import type { Aspect } from "../../domain/costs/missingAspects";
import type { Interval } from "../../domain/statistics/Interval";
import type { CostScreenWords } from "../CostScreenWords";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const aspects: Readonly<Record<Aspect, string>> = {
  involvement: "betrokkenheid",
  legitimacy: "legitimiteit",
  returns: "rendement",
};

const observed: Readonly<Record<Horizon, (observedYears: number | null) => string>> = {
  observed: () => "waargenomen",
  "beyond-observed": (years) => `waarvan ${formatNumber(years ?? 0)} waargenomen; de rest is een aanname`,
  "observation-unknown": () => "niet ingevuld hoeveel daarvan is waargenomen",
};

/** What the screen Trajecten says in Dutch of costs. */
export const costScreenWords: CostScreenWords = {
  group: "Kosten en vermeden kosten",
  plausible: "Aannemelijk, niet bewezen",
  noName: "Casus zonder naam",
  balance: (euros) => `saldo ${inEuros(euros)}`,
  balanceWithin: (euros) => `saldo ${eurosWithin(euros)}`,
  costs: "Kosten",
  avoided: "Vermeden kosten",
  ratio: "Verhouding",
  payback: "Terugverdientijd",
  horizon: "Horizon",
  euros: inEuros,
  eurosWithin,
  ratioOf: (ratio) => `${inEuros(ratio, 2)} vermeden per bestede euro`,
  ratioWithin: ({ lower, upper }) =>
    `tussen ${inEuros(lower, 2)} en ${inEuros(upper, 2)} vermeden per bestede euro`,
  paybackOf: ({ balance, paybackMonths }) =>
    paybackMonths === null
      ? "geen: er zijn geen kosten vermeden"
      : balance < 0
        ? "niet binnen de horizon"
        : monthsInWords(paybackMonths),
  paybackWithin: (favourable, cautious) => {
    if (favourable.paybackMonths === null || favourable.balance < 0) return "niet binnen de horizon";
    const soonest = formatNumber(favourable.paybackMonths, 1);
    return cautious.paybackMonths === null || cautious.balance < 0
      ? `op zijn vroegst na ${monthsInWords(favourable.paybackMonths)}, of niet binnen de horizon`
      : `tussen ${soonest} en ${monthsInWords(cautious.paybackMonths)}`;
  },
  horizonOf: (years, observedYears, horizon) =>
    `${formatNumber(years)} jaar, ${observed[horizon](observedYears)}`,
  assumed: "De bandbreedte is een aanname van de invuller, geen onzekerheid door toeval.",
  payer: "Betaalt",
  beneficiary: "Heeft de besparing",
  source: "Bron",
  underpinning: "Onderbouwing",
  notFilledIn: "niet ingevuld",
  missingAspects: (missing) => `Nog niets opgeschreven over ${listed(missing.map((one) => aspects[one]))}.`,
  reasons: {
    "amount-missing": "Vul op blad Businesscases de kosten en de vermeden kosten in.",
    "years-missing": "Vul op blad Businesscases in hoeveel jaren meetellen.",
    "amount-impossible": "Deze bedragen kunnen niet kloppen. Kijk bij Controle.",
  },
  parties: "Wie betaalt en wie bespaart",
  partyUnknown: "Partij niet ingevuld",
  partyPays: "Betaalt",
  partyAvoids: "Bespaart",
  partyBalance: "Saldo",
  casesLeftOut: (cases) =>
    `${counted(cases, "casus", "casussen")} zonder uitkomst ${cases === 1 ? "telt" : "tellen"} hier niet mee.`,
  spending: "Kosten per gebied",
  area: "Gebied",
  noArea: "Zonder gebied",
  total: "Totaal",
  prices: "Gebruikte prijzen",
  price: ({ provision, unit, price, priceYear, source }) => {
    const amount = price === null ? "prijs niet ingevuld" : inEuros(price);
    const origin = [priceYear === null ? null : `prijspeil ${priceYear}`, source]
      .filter((part) => part !== null)
      .join(", ");
    const of = [amount, unit].filter((part) => part !== null).join(" ");
    return `${provision ?? "Voorziening niet ingevuld"}: ${of}${origin === "" ? "" : ` (${origin})`}`;
  },
};

/** Whole euros without cents: "−€ 500". */
function inEuros(euros: number, decimals = Number.isInteger(euros) ? 0 : 2): string {
  const written = formatNumber(Math.abs(euros), decimals);
  return `${euros < 0 && /[1-9]/.test(written) ? "−" : ""}€\u00a0${written}`;
}

function eurosWithin({ lower, upper }: Interval): string {
  return `tussen ${inEuros(lower)} en ${inEuros(upper)}`;
}

function monthsInWords(months: number): string {
  return `${formatNumber(months, Number.isInteger(months) ? 0 : 1)} ${months === 1 ? "maand" : "maanden"}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}
