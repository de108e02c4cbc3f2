/** What journeysOf finds; the columns of `stays` and of `steps` are in order of person and within it of start. */
export interface Journeys {
  /** The day on which we look. */
  readonly referenceDay: number;
  /** Names, by the number that stands for them. */
  readonly provisions: readonly string[];
  /** Persons with at least one stay that counts. */
  readonly persons: number;
  /** Persons with at least one stay that began while another had not ended. */
  readonly personsWithOverlap: number;
  readonly stays: CountedStays;
  readonly steps: JourneySteps;
  readonly notCounted: readonly StayNotCounted[];
}

/** One element for each stay that counts. */
export interface CountedStays {
  readonly person: readonly number[];
  readonly provision: readonly number[];
  readonly startDay: readonly number[];
  /** Infinite where it had not ended on the day of reference. */
  readonly endDay: readonly number[];
}

/** One element for each step; every person has one more than stays. */
export interface JourneySteps {
  readonly person: readonly number[];
  /** Number of the provision, or one of `journeyEnds`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Whether the next came beside, not after: another stay of this person had not ended. */
  readonly overlapping: readonly boolean[];
}

/** Stand in the columns of steps where there is no provision on one of the sides. */
export const journeyEnds = { entry: -1, exit: -2, ongoing: -3 } as const;

/** Number of a provision, or where a step has none on one of its sides. */
export type JourneyPlace = number | keyof typeof journeyEnds;

/** Why a row is left out. */
export type StayNotCountedReason =
  | "pseudonym-missing"
  | "provision-missing"
  /** Neither start nor end: a request, not yet a stay. */
  | "not-started"
  /** An end without a start. */
  | "start-missing"
  | "end-before-start"
  | "start-after-reference"
  /** The same person, provision, start and end as an earlier row. */
  | "stay-twice";

export interface StayNotCounted {
  /** From 0 on, in the order in which the stays came. */
  readonly row: number;
  readonly reason: StayNotCountedReason;
}
