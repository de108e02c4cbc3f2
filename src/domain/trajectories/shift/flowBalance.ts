import { assertWholeNumber } from "../../statistics/assertWholeNumber";

/** Persons at the start and end of a period, and who came and left between. */
export interface Flow {
  readonly atStart: number;
  readonly inflow: number;
  readonly outflow: number;
  readonly atEnd: number;
}

export interface FlowBalance {
  /** Persons there should be at the end: start + inflow − outflow; below 0 where more left than were there. */
  readonly computed: number;
  /** Persons at the end more than there should be; negative: fewer. */
  readonly difference: number;
  readonly inBalance: boolean;
}

/**
 * Whether who was there, plus who came, minus who left, is who is there.
 *
 * For: one provision in one period, counted in persons. Not for: visits, or where one of the four is not known.
 *
 * @param flow  persons; whole numbers ≥ 0
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 * Source: plain bookkeeping.
 * @example flowBalance({ atStart: 100, inflow: 30, outflow: 20, atEnd: 105 }) // computed 110, difference -5, inBalance false
 */
export function flowBalance({ atStart, inflow, outflow, atEnd }: Flow): FlowBalance {
  assertWholeNumber("atStart", atStart, 0);
  assertWholeNumber("inflow", inflow, 0);
  assertWholeNumber("outflow", outflow, 0);
  assertWholeNumber("atEnd", atEnd, 0);
  const computed = atStart + inflow - outflow;
  return { computed, difference: atEnd - computed, inBalance: atEnd === computed };
}
