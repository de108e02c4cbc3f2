/**
 * Counts of persons in rows and columns, with the totals that are published beside them.
 *
 * cells: one array a row, all of one length; null is a blank, or a number the source does not give. A total that is left
 * out, or null, is not published. Totals need not add up (persons may stand in two columns): the difference is taken as
 * known to the reader.
 */
export interface CountTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals?: readonly (number | null)[];
  readonly columnTotals?: readonly (number | null)[];
  readonly grandTotal?: number | null;
}

/**
 * What happens to a number before sharing. "primary": a small count, to be written as "<10"; "secondary": hidden to protect
 * another one, to be written as "·"; "shown": as it is (also for a blank).
 */
export type Treatment = "shown" | "primary" | "secondary";

/** The treatment of every number of a CountTable, in its shape; totals that were left out have none. */
export interface TableTreatment {
  readonly cells: readonly (readonly Treatment[])[];
  readonly rowTotals?: readonly Treatment[];
  readonly columnTotals?: readonly Treatment[];
  readonly grandTotal?: Treatment;
  /** Even with everything hidden the marks would give a small count away: every number is "secondary". */
  readonly withheld: boolean;
}
