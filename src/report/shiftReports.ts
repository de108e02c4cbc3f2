import { periodLabel } from "../domain/period";
import { shiftToOpen } from "../domain/trajectories/shift/shiftToOpen";
import { stepUpDown } from "../domain/trajectories/shift/stepUpDown";
import { problemsOfShift } from "../workbook/problemsOfShift";
import type { WorkbookRecords } from "../workbook/records";
import type { ShiftRow } from "../workbook/records/trajectoryRecords";
import type { ShiftFacts, ShiftFigures, ShiftOfProvision } from "./ShiftFacts";

/** Persons at the start and what became of them; null where nobody kept count. */
type ShiftCounts = Pick<ShiftRow, "wentBack" | "steppedUp" | "steppedDown"> & {
  readonly atStart: number;
  readonly shifted: number;
};

/**
 * How many people went from tailored to freely accessible support, by period, by provision and together.
 *
 * The total is that of the provisions with figures: with a small one among them it could be worked out.
 */
export function shiftReports({ shifts, assignment }: WorkbookRecords): ShiftFacts[] {
  const periods = new Map<string, { period: string | null; rows: ShiftRow[] }>();
  for (const row of shifts?.rows ?? []) {
    const period = row.period === null ? null : periodLabel(row.period);
    const known = periods.get(period ?? "");
    if (known === undefined) periods.set(period ?? "", { period, rows: [row] });
    else known.rows.push(row);
  }
  return [...periods.values()].map(({ period, rows }) => {
    const judged = rows.map((row) => ({ row, ...usableCounts(row, assignment.minimumGroupSize) }));
    const counts = judged.flatMap((one) => one.counts ?? []);
    return {
      period,
      provisions: judged.map(({ row, counts: own, reason }): ShiftOfProvision => ({
        provision: row.provision,
        figures: own === null ? null : figuresOf(own),
        reason,
      })),
      total: counts.length < 2 ? null : figuresOf(counts.reduce(added)),
    };
  });
}

interface UsableCounts {
  readonly counts: ShiftCounts | null;
  readonly reason: ShiftOfProvision["reason"];
}

function usableCounts(row: ShiftRow, minimum: number): UsableCounts {
  const { atStart, shifted, wentBack, steppedUp, steppedDown } = row;
  if (problemsOfShift(row).length > 0) return { counts: null, reason: "impossible" };
  if (atStart === null || shifted === null) return { counts: null, reason: "number-missing" };
  if (atStart < Math.max(1, minimum)) return { counts: null, reason: "too-few" };
  return { counts: { atStart, shifted, wentBack, steppedUp, steppedDown }, reason: null };
}

/** What is not known of one provision is not known of all. */
function added(one: ShiftCounts, other: ShiftCounts): ShiftCounts {
  return {
    atStart: one.atStart + other.atStart,
    shifted: one.shifted + other.shifted,
    wentBack: sumOf(one.wentBack, other.wentBack),
    steppedUp: sumOf(one.steppedUp, other.steppedUp),
    steppedDown: sumOf(one.steppedDown, other.steppedDown),
  };
}

const sumOf = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

function figuresOf({ atStart, shifted, wentBack, steppedUp, steppedDown }: ShiftCounts): ShiftFigures {
  const steps =
    steppedUp === null || steppedDown === null
      ? null
      : stepUpDown({ up: steppedUp, down: steppedDown, persons: atStart });
  const { share, remaining, net } = shiftToOpen({ atStart, shifted, wentBack });
  return { atStart, shifted, remaining, share, wentBack, net, steps };
}
