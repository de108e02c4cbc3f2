import type { TargetSize } from "../domain/reach/TargetSize";
import type { TargetGroup } from "./records";

/**
 * The size of a target group as calculations can use it.
 *
 * A range that is reversed or does not hold the size contradicts itself, so the size alone is used; without a size, the
 * range gives one only where both its ends are there. Null where the size is not known.
 */
export function usableTargetSize(group: TargetGroup): TargetSize | null {
  const { sizeFrom, sizeTo } = group;
  const size = group.size ?? middleOf(sizeFrom, sizeTo);
  if (size === null) return null;
  const holdsSize = (sizeFrom ?? size) <= size && size <= (sizeTo ?? size);
  return holdsSize ? { size, sizeLower: sizeFrom, sizeUpper: sizeTo } : { size };
}

function middleOf(from: number | null, to: number | null): number | null {
  return from === null || to === null || from > to ? null : Math.round((from + to) / 2);
}
