import type { Representation } from "../../domain/reach/representationOfGroup";
import type { XmrSignal } from "../../domain/statistics/xmrSignals";
import type { ChangeUnit } from "../ChangeUnit";

/** Words in the answers of formulas that no report uses. */
export const formulaWords = {
  share: "Aandeel",
  lowerBound: "Ondergrens",
  upperBound: "Bovengrens",
  activities: "Activiteiten",
  sideGoal: (number: number) => `Nevendoel ${number}`,
  pathToAmbition: "Pad tot ambitie",
  index: "Index (100 = gelijk)",
  residual: "Afwijking (toeval is 2)",
  coverageLower: "Bereikt minimaal",
  coverageUpper: "Bereikt maximaal",
  unit: "Eenheid",
  trend: "Trend",
  periods: "Perioden",
  slopePerYear: "Verandering per jaar",
  chiSquared: "Chi-kwadraat",
  confidence: "Zekerheid",
  mean: "Gemiddelde",
  signal: "Signaal",
  ownChange: "Eigen verandering",
  benchmarkChange: "Verandering vergelijking",
  adjustedChange: "Verschil in verandering",
  filledCells: "Gevulde cellen",
  possibleNumbers: "Acht of negen cijfers",
  passes: "Slaagt voor elfproef",
  unknownGroup: "Onbekend",
  ambition: "Ambitie",
} as const;

export const representationNames: Readonly<Record<Representation["verdict"], string>> = {
  "under-represented": "Ondervertegenwoordigd",
  "over-represented": "Oververtegenwoordigd",
  "as-expected": "Niet meer afwijkend dan toeval",
};

export const trendNames = {
  rising: "Stijgend",
  falling: "Dalend",
  none: "Geen trend aangetoond",
} as const;

export const signalNames: Readonly<Record<XmrSignal, string>> = {
  "outside-limits": "Buiten de grenzen",
  "seven-on-one-side": "Zeven op rij aan één kant van het gemiddelde",
  "seven-in-one-direction": "Zeven op rij in één richting",
  "two-of-three-near-limits": "Twee van drie dicht bij een grens",
};

export const unitNames: Readonly<Record<ChangeUnit, string>> = {
  "percentage-points": "Procentpunt",
  "scale-points": "Punt",
  number: "Aantal",
};

export const citizenNumberVerdicts = {
  column: "Waarschijnlijk burgerservicenummers: verwijder deze kolom.",
  some: "Enkele getallen kunnen een burgerservicenummer zijn, of toeval. Kijk ze na.",
  none: "Geen getallen die een burgerservicenummer kunnen zijn.",
} as const;
