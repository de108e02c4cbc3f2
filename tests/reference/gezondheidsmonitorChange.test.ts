import { differenceInPublishedShares } from "../../src/domain/statistics/differenceInPublishedShares";
import type { Estimate } from "../../src/domain/statistics/Estimate";
import { testOfPublishedShares } from "../../src/domain/statistics/testOfPublishedShares";
import type { Row } from "./readTable";
import { cell, numberIn, readTable } from "./readTable";
import { relativeError } from "./relativeError";

const rows = readTable("r_gezondheidsmonitor_change_sample.csv");

function shareIn(row: Row, year: "16" | "20"): Estimate {
  const share = (column: string): number => (numberIn(row, `${column}_${year}`) ?? NaN) / 100;
  return { value: share("waarde"), lower95: share("onder95"), upper95: share("boven95") };
}

function directionOf({ lower, upper }: { lower: number; upper: number }): string {
  if (lower > 0) return "gestegen";
  return upper < 0 ? "gedaald" : "geen aantoonbare verandering";
}

describe("z-test on the logit scale, R 4.2.2 (r_gezondheidsmonitor_change_sample.csv)", () => {
  it("has 220 rows", () => {
    expect(rows).toHaveLength(220);
  });

  it.each(rows.map((row) => ({ row, ...row })))("$regio, $leeftijd, $indicator: z = $z", ({ row }) => {
    const before = shareIn(row, "16");
    const after = shareIn(row, "20");
    const test = testOfPublishedShares(before, after);
    const z = numberIn(row, "z") ?? NaN;
    // A share that hardly changed has a z of nearly nothing, of which the digits before the subtraction are gone.
    expect(Math.abs((test?.z ?? NaN) - z)).toBeLessThan(1e-12);
    expect(relativeError(test?.probability ?? NaN, numberIn(row, "p") ?? NaN)).toBeLessThan(1e-11);
    expect(directionOf(differenceInPublishedShares(before, after))).toBe(cell(row, "verdict_p05"));
  });
});
