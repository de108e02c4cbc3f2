import type { TableContract } from "./TableContract";
import { optional, required } from "./TableContract";

/** What it costs and saves, always optional, and what a price is. Amounts in euros. */
export const costTables = {
  businessCases: {
    name: "Businesscases",
    required: optional,
    module: "costs",
    fields: {
      caseName: { header: "Casus", kind: "text", required },
      kind: { header: "Vorm", kind: "text", required: optional },
      area: { header: "Gebied", kind: "text", required: optional, synonyms: ["Wijk"] },
      costs: { header: "Kosten", kind: "number", required },
      avoidedPerYear: { header: "Vermeden kosten per jaar", kind: "number", required },
      avoidedFrom: { header: "Vermeden van", kind: "number", required: optional },
      avoidedTo: { header: "Vermeden tot", kind: "number", required: optional },
      years: { header: "Jaren", kind: "number", required: optional },
      observedYears: { header: "Waargenomen jaren", kind: "number", required: optional },
      source: { header: "Bron", kind: "text", required },
      payer: { header: "Kas", kind: "text", required: optional, synonyms: ["Wie betaalt"] },
      beneficiary: { header: "Baten bij", kind: "text", required: optional, synonyms: ["Wie bespaart"] },
      underpinning: { header: "Onderbouwing", kind: "text", required: optional },
      involvement: { header: "Betrokkenheid", kind: "text", required: optional },
      legitimacy: { header: "Legitimiteit", kind: "text", required: optional },
      returns: { header: "Rendement", kind: "text", required: optional },
    },
  },
  prices: {
    name: "Prijzen",
    required: optional,
    module: "costs",
    fields: {
      provision: { header: "Voorziening", kind: "text", required },
      unit: { header: "Eenheid", kind: "text", required },
      price: { header: "Prijs", kind: "number", required },
      priceYear: { header: "Prijspeil", kind: "wholeNumber", required: optional },
      source: { header: "Bron", kind: "text", required },
    },
  },
  finances: {
    name: "Financien",
    required: optional,
    module: "costs",
    fields: {
      organisation: { header: "Organisatie", kind: "text", required },
      year: { header: "Jaar", kind: "wholeNumber", required },
      solvency: { header: "Solvabiliteit", kind: "number", required: optional },
      liquidity: { header: "Liquiditeit", kind: "number", required: optional },
      accountsDate: { header: "Datum jaarrekening", kind: "date", required: optional },
    },
  },
} as const satisfies Readonly<Record<string, TableContract>>;
