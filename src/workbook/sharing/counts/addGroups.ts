import type { HiddenCounts, PlacedCount } from "../HiddenCounts";
import { subsetsBySum } from "./subsetsBySum";
import { sumsTo } from "./sumsTo";

/**
 * Protects groups of which the total is known: those of an activity, the areas of a town.
 *
 * Groups that are more than the total are several splits of it: by sex, then by age. Where each is complete, they follow each
 * other and nothing else adds up to the total, each is protected by itself. Where nobody can tell which group is of which
 * split, all are withheld as soon as one is small, or one or some together leave a small count of the total.
 *
 * @param groups  in the order of the rows, each in a field
 */
export function addGroups(
  hidden: HiddenCounts,
  groups: readonly PlacedCount[],
  total: number,
  minimum: number,
): void {
  const counts = groups.map(countOf);
  const splits = sumsTo(groups, total, countOf);
  if (sumOf(counts) > total) {
    const hasSmall = counts.some((count) => count > 0 && count < minimum);
    const areComplete = splits.every(({ parts }) => sumOf(parts.map(countOf)) === total);
    const areTold = areComplete && (!hasSmall || isOnlyWay(splits.length, counts, total));
    if (!areTold) {
      if (hasSmall || leavesSmall(counts, total, minimum)) withhold(hidden, groups);
      return;
    }
  }
  for (const { parts, rest } of splits) {
    const left = rest > 0 ? [{ row: 0, field: null, count: rest }] : [];
    hidden.addLine([...parts, ...left], total);
  }
}

/** Whether no other groups add up to the total than those of the splits. */
function isOnlyWay(splits: number, counts: readonly number[], total: number): boolean {
  return subsetsBySum(counts, total, total)?.get(total) === splits;
}

/** Whether some groups may be a split of which only a small count is in none of them. Of a small total nobody knows it. */
function leavesSmall(counts: readonly number[], total: number, minimum: number): boolean {
  return total >= minimum && subsetsBySum(counts, total - minimum + 1, total - 1)?.size !== 0;
}

function withhold(hidden: HiddenCounts, groups: readonly PlacedCount[]): void {
  for (const { row, field } of groups) if (field !== null) hidden.hide(row, field, "withheld");
}

const countOf = ({ count }: PlacedCount): number => count;
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
