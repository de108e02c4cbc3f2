import type { RowOf } from "../workbooks/rows";

/** The first case is published: 6,500 euros spent against 12,000 a year of benefit; still at work after one year. */
export const businessCases: readonly RowOf<"businessCases">[] = [
  {
    caseName: "Maatwerkbudget in plaats van uitkering",
    kind: "Werk en inkomen",
    area: "Schalkwijk (bedacht)",
    costs: 6500,
    avoidedPerYear: 12000,
    years: 1,
    observedYears: 1,
    source: "City Deal Inclusieve Stad, zoals gepubliceerd",
    payer: "Gemeente",
    beneficiary: "Gemeente",
    underpinning: "De inwoner werkt na een jaar nog.",
    involvement: "Eigen plan van de inwoner (bedacht)",
    legitimacy: "Past bij de Participatiewet (bedacht)",
    returns: "Minder uitkering",
  },
  {
    caseName: "Begeleiding na schulden (bedacht)",
    kind: "Schulden",
    area: "Schalkwijk (bedacht)",
    costs: 4000,
    avoidedPerYear: 2500,
    avoidedFrom: 1500,
    avoidedTo: 3500,
    years: 2,
    observedYears: 2,
    source: "Bedacht voor dit voorbeeld",
    payer: "Gemeente",
    beneficiary: "Zorgverzekeraar",
    underpinning: "Minder crisisopvang, aannemelijk maar niet bewezen.",
    involvement: "4",
    legitimacy: "4",
    returns: "3",
  },
];

export const prices: readonly RowOf<"prices">[] = [
  {
    provision: "Uitkering",
    unit: "per jaar",
    price: 12000,
    priceYear: 2016,
    source: "City Deal, zoals gepubliceerd",
  },
  {
    provision: "Dagbesteding",
    unit: "per dagdeel",
    price: 40,
    priceYear: 2023,
    source: "Bedacht voor dit voorbeeld",
  },
];

/** Invented: eight organisations as in Alphen, with their annual accounts. */
export const finances: readonly RowOf<"finances">[] = [
  [0.31, 1.4],
  [0.28, 1.2],
  [0.4, 1.9],
  [0.22, 1.1],
  [0.35, 1.5],
  [0.3, 1.3],
  [0.26, 1.6],
  [0.33, 1.7],
].map(([solvency = null, liquidity = null], index) => ({
  organisation: `Organisatie ${index + 1} (bedacht)`,
  year: 2023,
  solvency,
  liquidity,
  accountsDate: new Date(Date.UTC(2024, 4, 31)),
}));

export const interpretations: readonly RowOf<"interpretations">[] = [
  {
    topic: "CONTACT",
    observation: "Iets minder inwoners willen meer contacten; dat kan toeval zijn.",
    possibleExplanation: "Meer inloop in de wijk; of de tijd na corona.",
    agreed: "De aanbieder herkent dit.",
    followUp: "Volgend jaar dezelfde vraag aan meer mensen.",
    who: "Gemeente, onderzoek",
    status: "Open",
    year: 2023,
    development: "Stad",
    consequence: "Steekproef vergroten.",
  },
  {
    topic: "EENZAAM",
    observation: "Landelijk stijgt eenzaamheid.",
    possibleExplanation: "Speelt overal.",
    agreed: "Ja",
    followUp: "Samen met de GGD bekijken.",
    who: "Aanbieder",
    status: "Loopt",
    year: 2023,
    development: "Land",
    consequence: "Meer aandacht voor jongeren.",
  },
];

export const barriers: readonly RowOf<"barriers">[] = [
  {
    regulation: "Kostendelersnorm bij tijdelijk inwonen (bedacht voorbeeld)",
    cases: 12,
    escalatedTo: "Ministerie van SZW",
    status: "Open",
  },
];
