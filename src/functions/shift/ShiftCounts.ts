/** Persons of one provision, or of several together; null where a number is not known. */
export interface ShiftCounts {
  readonly atStart: number | null;
  readonly shifted: number | null;
  readonly wentBack: number | null;
  readonly steppedUp: number | null;
  readonly steppedDown: number | null;
}

/** The numbers of one row: of a provision, or a total. */
export interface ShiftLine {
  readonly name: string;
  /** As it stands in the cell. */
  readonly period: unknown;
  readonly counts: ShiftCounts;
}
