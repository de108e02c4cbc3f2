import type { OrdinalScale } from "./OrdinalScale";

/** Instruments whose scale and domains are fixed. An own scale has a name of its own, and states its scores. */
export type ScaleInstrumentCode = "self-sufficiency-2013" | "self-sufficiency-2017" | "participation-ladder";

/** A part of life that is scored by itself. Names only: the criteria of the matrix are © GGD Amsterdam. */
export type ScaleDomain =
  | "finances"
  | "daytime-activities"
  | "work-and-education"
  | "use-of-time"
  | "housing"
  | "domestic-relations"
  | "mental-health"
  | "physical-health"
  | "addiction"
  | "substance-use"
  | "daily-living"
  | "basic-daily-living"
  | "instrumental-daily-living"
  | "social-network"
  | "community-participation"
  | "justice"
  | "participation";

export interface ScaleInstrument extends OrdinalScale {
  /** In the order of the instrument. */
  readonly domains: readonly ScaleDomain[];
}

/**
 * The instruments as they were published.
 *
 * The matrix of 2017 splits "daytime-activities" into "work-and-education" and "use-of-time", and "daily-living" into a
 * basic and an instrumental part; "addiction" became "substance-use". The other eight domains kept their name, yet a
 * change is never taken from a score of 2013 to one of 2017: the assessor followed another manual.
 *
 * Source: Zelfredzaamheid-Matrix 2013 (11 domains) and 2017 (13), GGD Amsterdam, scores 1 (acute problems) to 5 (fully
 * self-sufficient); Participatieladder, VNG/Regioplan (2008), 1 (isolated) to 6 (paid work without support).
 */
export const scaleInstruments: Readonly<Record<ScaleInstrumentCode, ScaleInstrument>> = {
  "self-sufficiency-2013": {
    lowest: 1,
    highest: 5,
    domains: [
      "finances",
      "daytime-activities",
      "housing",
      "domestic-relations",
      "mental-health",
      "physical-health",
      "addiction",
      "daily-living",
      "social-network",
      "community-participation",
      "justice",
    ],
  },
  "self-sufficiency-2017": {
    lowest: 1,
    highest: 5,
    domains: [
      "finances",
      "work-and-education",
      "use-of-time",
      "housing",
      "domestic-relations",
      "mental-health",
      "physical-health",
      "substance-use",
      "basic-daily-living",
      "instrumental-daily-living",
      "social-network",
      "community-participation",
      "justice",
    ],
  },
  "participation-ladder": { lowest: 1, highest: 6, domains: ["participation"] },
};
