import fc from "fast-check";
import * as dutch from "../../src/text/nl/numbers";
import * as english from "../../src/text/en/numbers";
import { writeNumber } from "../../src/text/writeNumber";

// Expected: Taalunie's rules for Dutch (80.000; 12,5; 80%), the house style for the minus sign (−), Excel for rounding.

test.each([
  [80_000, undefined, "80.000", "80,000"],
  [1200, undefined, "1.200", "1,200"],
  [999, undefined, "999", "999"],
  [12.5, undefined, "12,5", "12.5"],
  [-1234.5, undefined, "−1.234,5", "−1,234.5"],
  [1_234_567.891, 1, "1.234.567,9", "1,234,567.9"],
  [0, 1, "0,0", "0.0"],
  [-0.04, 1, "0,0", "0.0"],
  [1.45, 1, "1,5", "1.5"],
  [2.675, 2, "2,68", "2.68"],
  [0.1 + 0.2, undefined, "0,3", "0.3"],
  [0.1234567, undefined, "0,123457", "0.123457"],
])("writes %d with %p decimals as %s and %s", (value, decimals, inDutch, inEnglish) => {
  expect(dutch.formatNumber(value, decimals)).toBe(inDutch);
  expect(english.formatNumber(value, decimals)).toBe(inEnglish);
});

test("writes 1.5% and 4.3% for the bounds 0.015 and 0.0425 (case TC-01 of the seed texts)", () => {
  expect([dutch.formatShare(0.015, 1), dutch.formatShare(0.0425, 1)]).toEqual(["1,5%", "4,3%"]);
  expect([english.formatShare(0.015, 1), english.formatShare(0.0425, 1)]).toEqual(["1.5%", "4.3%"]);
});

test("writes percentages, points, persons and rough counts", () => {
  expect(dutch.formatPercentage(80)).toBe("80%");
  expect(dutch.formatPoints(3)).toBe("3 procentpunt");
  expect(dutch.formatPersons(80_000)).toBe("80.000 personen");
  expect(dutch.formatPersons(1)).toBe("1 persoon");
  expect(dutch.formatRoughly(10_705)).toBe("10.700");
  expect(english.formatPercentage(80)).toBe("80%");
  expect(english.formatPoints(3)).toBe("3 percentage points");
  expect(english.formatPoints(1)).toBe("1 percentage point");
  expect(english.formatPersons(80_000)).toBe("80,000 persons");
  expect(english.formatPersons(1)).toBe("1 person");
  expect(english.formatRoughly(10_705)).toBe("10,700");
});

test("writes a date as dd-mm-jjjj, and in English in words", () => {
  expect(dutch.formatDate("2026-01-31")).toBe("31-01-2026");
  expect(english.formatDate("2026-01-31")).toBe("31 January 2026");
});

/** Rounding by the written digits, whatever the number: the plain way, which takes five times as long. */
function roundedByDigits(value: number, decimals: number): string {
  const shifted = Math.round(Number(`${Number(value.toPrecision(12))}e${decimals}`));
  return Number.isSafeInteger(shifted)
    ? Number(`${shifted}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

const plainMarks = { decimal: ".", thousands: "" };

describe("writing a number, against rounding by its digits", () => {
  const size = fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 1e13, noNaN: true }),
    fc.nat(2_000_000_000),
    // Halves and their neighbours: 12.345 with two decimals.
    fc.integer({ min: 0, max: 20_000_000 }).map((thousandths) => thousandths / 1000),
    fc.integer({ min: 0, max: 200_000 }).map((halves) => halves / 2 + 1e-9),
  );

  it("gives the same digits with any number of decimals", () => {
    fc.assert(
      fc.property(size, fc.nat(6), (value, decimals) => {
        expect(writeNumber(value, decimals, plainMarks)).toBe(roundedByDigits(value, decimals));
      }),
      { seed: 20220706, numRuns: 5000 },
    );
  });

  it("gives the same digits without a number of decimals, but for zeros at the end", () => {
    fc.assert(
      fc.property(size, (value) => {
        const digits = roundedByDigits(value, 6).replace(/\.?0+$/, "");
        expect(writeNumber(value, undefined, plainMarks)).toBe(digits);
      }),
      { seed: 20220707, numRuns: 5000 },
    );
  });
});
