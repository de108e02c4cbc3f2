import { assertProportion } from "../statistics/assertProportion";
import type { Interval } from "../statistics/Interval";
import type { Proportion } from "../statistics/Proportion";
import { funnelLimit } from "./funnelLimit";

/** With fewer providers their common share says too little to hold one of them against it. */
export const fewestProviders = 5;
/** Below this a provider is shown, not judged. */
export const fewestPersonsToJudge = 30;

export interface Provider extends Proportion {
  readonly name: string;
}

/** Where a provider lies; not a rank, and not yet a verdict on its work: others may help other people. */
export type FunnelPosition =
  "within" | "above-95" | "below-95" | "above-998" | "below-998" | "too-few-persons";

export interface ProviderInFunnel extends Provider {
  /** 0–1. */
  readonly share: number;
  readonly limits95: Interval;
  readonly limits998: Interval;
  readonly position: FunnelPosition;
}

export type Funnel =
  | { readonly reason: "too-few-providers"; readonly needed: number; readonly given: number }
  | { readonly reason: null; readonly overallShare: number; readonly providers: readonly ProviderInFunnel[] };

/**
 * Which providers differ more from all providers together than chance explains.
 *
 * For: a reason to talk with five or more providers. Not for: ranking — they keep the order in which they are given. A
 * share of few persons is not hidden here. A provider counts in the share of all, also one that is not judged.
 *
 * @param providers  events of persons for each; a provider without persons is not to be given
 * @returns          limits at 95% and 99.8% for each provider, or why there is no funnel
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number"
 * Source: Spiegelhalter (2005), doi:10.1002/sim.1970; test data of R package PHEindicatormethods.
 */
export function funnelLimits(providers: readonly Provider[]): Funnel {
  providers.forEach(assertProportion);
  const given = providers.length;
  if (given < fewestProviders) return { reason: "too-few-providers", needed: fewestProviders, given };
  let events = 0;
  let persons = 0;
  for (const provider of providers) {
    events += provider.events;
    persons += provider.persons;
  }
  const overallShare = events / persons;
  return {
    reason: null,
    overallShare,
    providers: providers.map((provider) => inFunnel(provider, overallShare)),
  };
}

function inFunnel({ name, events, persons }: Provider, overallShare: number): ProviderInFunnel {
  const share = events / persons;
  const limits95 = funnelLimit(overallShare, persons, 0.95);
  const limits998 = funnelLimit(overallShare, persons, 0.998);
  const position =
    persons < fewestPersonsToJudge ? "too-few-persons" : positionOf(share, limits95, limits998);
  return { name, events, persons, share, limits95, limits998, position };
}

function positionOf(share: number, limits95: Interval, limits998: Interval): FunnelPosition {
  if (share < limits998.lower) return "below-998";
  if (share > limits998.upper) return "above-998";
  if (share < limits95.lower) return "below-95";
  return share > limits95.upper ? "above-95" : "within";
}
