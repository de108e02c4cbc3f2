import type { FunnelPosition } from "../domain/comparison/funnelLimits";
import type { Interval } from "../domain/statistics/Interval";

/** One indicator beside what others measured: a perspective, never a ranking. */
export interface ComparisonFacts {
  readonly indicator: string;
  readonly name: string | null;
  /** Of the own measurements. */
  readonly area: string | null;
  readonly others: "municipality" | "provider" | null;
  /** With whom is compared: always to be shown. */
  readonly names: readonly string[];
  /** Named in Vergelijking, but not measured in both periods, or without persons. */
  readonly namesLeftOut: readonly string[];
  /** Left out because a group is small, and so without their names. */
  readonly smallGroupsLeftOut: number;
  /** The own name stood among the others and was left out of the comparison. */
  readonly ownLeftOut: boolean;
  /** Labels of the periods of the own verdict; null where nothing was compared. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null where there is a reason. */
  readonly change: ChangeBesideOthers | null;
  /**
   * "area-unclear": several areas were measured, and none of them is said to be the own municipality or provider.
   * "small-groups": all that is left to compare with are small groups.
   */
  readonly reason:
    | "area-unclear"
    | "not-a-share"
    | "own-not-compared"
    | "persons-missing"
    | "no-common-periods"
    | "small-groups"
    | null;
  /** Providers only. */
  readonly funnel: FunnelFacts | null;
}

/** In percentage points, as measured: not turned so that + is wanted. */
export interface ChangeBesideOthers {
  readonly own: number;
  readonly others: number;
  /** Own minus others, with its 95% interval. */
  readonly difference: number;
  readonly interval95: Interval;
}

/** Which providers differ more from all together than chance explains, in the latest period they share. */
export interface FunnelFacts {
  readonly period: string | null;
  /** 0–1; null where there is a reason. */
  readonly overallShare: number | null;
  /** In the order of Vergelijking: no ranking. Empty where there is a reason. */
  readonly providers: readonly ProviderFacts[];
  /** Below the minimum, or without a share or persons. */
  readonly providersLeftOut: number;
  readonly reason: "too-few-providers" | null;
}

export interface ProviderFacts {
  readonly name: string;
  readonly persons: number;
  /** 0–1. */
  readonly share: number;
  readonly limits95: Interval;
  readonly limits998: Interval;
  readonly position: FunnelPosition;
}
