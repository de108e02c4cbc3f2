import type { ShiftOfProvision } from "../report/ShiftFacts";

/** What the screen Trajecten says of the shift from tailored to freely accessible support. */
export interface ShiftScreenWords {
  readonly group: string;
  readonly title: (period: string | null) => string;
  readonly noProvision: string;
  readonly total: string;
  readonly share: (within: string) => string;
  readonly behind: (shifted: number, atStart: number) => string;
  readonly remaining: string;
  readonly wentBack: string;
  readonly wentBackNotKept: string;
  readonly net: string;
  /** Persons and the range of their share. */
  readonly netOf: (persons: number, within: string) => string;
  readonly steppedUp: string;
  readonly steppedDown: string;
  readonly steppedSame: string;
  readonly steps: string;
  readonly reasons: Readonly<Record<NonNullable<ShiftOfProvision["reason"]>, string>>;
  readonly careful: string;
}
