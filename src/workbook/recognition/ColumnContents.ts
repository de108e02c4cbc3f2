/** What stands in a column below its header; shares of the cells that are filled in. */
export interface ColumnContents {
  readonly filled: number;
  /** Each text once, as a code is compared. */
  readonly keys: readonly string[];
  /** The same, as a choice is compared. */
  readonly names: readonly string[];
  readonly numbers: number;
  readonly wholeNumbers: number;
  readonly years: number;
  readonly dates: number;
  /** Short, with a digit in it or in capitals. */
  readonly codes: number;
  readonly texts: number;
  /** Written with a percent sign, or shown with one. */
  readonly percentages: number;
  readonly crosses: number;
  /** "nee", 0 and the like, which say where crosses are that there is none. */
  readonly denials: number;
  /** Whole numbers of five digits or more, all of them. */
  readonly isLongNumbers: boolean;
  /** How many are different. */
  readonly distinct: number;
}
