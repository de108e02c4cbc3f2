import { shiftToOpen } from "../../domain/trajectories/shift/shiftToOpen";
import { stepUpDown } from "../../domain/trajectories/shift/stepUpDown";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { formulaWords, shiftWords } from "../../text/nl/formulaWords";
import type { ShiftCounts } from "./ShiftCounts";

/** The headers of `shiftCells`. */
export const shiftHeaders: readonly string[] = [
  formulaColumns.atStart[0],
  formulaColumns.shifted[0],
  shiftWords.remaining,
  shiftWords.share,
  formulaWords.lowerBound,
  formulaWords.upperBound,
  shiftWords.net,
  shiftWords.netShare,
  shiftWords.netLower,
  shiftWords.netUpper,
];

/** The shift to open provision as cells; "" where it is not known. */
export function shiftCells({ atStart, shifted, wentBack }: ShiftCounts): unknown[] {
  if (atStart === null || shifted === null || atStart === 0) {
    return [atStart ?? "", shifted ?? "", ...shiftHeaders.slice(2).map(() => "")];
  }
  const { share, remaining, net } = shiftToOpen({ atStart, shifted, wentBack });
  return [
    atStart,
    shifted,
    remaining,
    share.value,
    share.lower,
    share.upper,
    net?.persons ?? "",
    net?.share.value ?? "",
    net?.share.lower ?? "",
    net?.share.upper ?? "",
  ];
}

/** The headers of `stepCells`. */
export const stepHeaders: readonly string[] = [
  shiftWords.up,
  shiftWords.down,
  shiftWords.same,
  shiftWords.balance,
  shiftWords.balanceLower,
  shiftWords.balanceUpper,
];

/** Step-up and step-down as cells; "" where one of the numbers is not known. */
export function stepCells({ atStart, steppedUp, steppedDown }: ShiftCounts): unknown[] {
  if (atStart === null || steppedUp === null || steppedDown === null || atStart === 0) {
    return stepHeaders.map(() => "");
  }
  const { up, down, same, net } = stepUpDown({ up: steppedUp, down: steppedDown, persons: atStart });
  return [up.value, down.value, same.value, net.value, net.lower, net.upper];
}
