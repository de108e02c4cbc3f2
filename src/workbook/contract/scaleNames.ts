import type { ScaleDomain, ScaleInstrumentCode } from "../../domain/scales/scaleInstruments";

/** What Instrument in Overgangen may say for an instrument we know; of more names, the first is the one we say. */
export const instrumentNames: Readonly<Record<string, ScaleInstrumentCode>> = {
  "ZRM 2013": "self-sufficiency-2013",
  "ZRM 2017": "self-sufficiency-2017",
  Participatieladder: "participation-ladder",
  "Zelfredzaamheid-Matrix 2013": "self-sufficiency-2013",
  "Zelfredzaamheid-Matrix 2017": "self-sufficiency-2017",
};

/** What Domein in Overgangen may say; of more names, the first is the one we say. */
export const scaleDomainNames: Readonly<Record<string, ScaleDomain>> = {
  Financiën: "finances",
  Dagbesteding: "daytime-activities",
  "Werk & Opleiding": "work-and-education",
  "Werk en opleiding": "work-and-education",
  Tijdsbesteding: "use-of-time",
  Huisvesting: "housing",
  "Huiselijke relaties": "domestic-relations",
  "Geestelijke gezondheid": "mental-health",
  "Lichamelijke gezondheid": "physical-health",
  Verslaving: "addiction",
  Middelengebruik: "substance-use",
  ADL: "daily-living",
  "Basale ADL": "basic-daily-living",
  "Instrumentele ADL": "instrumental-daily-living",
  "Sociaal netwerk": "social-network",
  "Maatschappelijke participatie": "community-participation",
  Justitie: "justice",
  Participatie: "participation",
};
