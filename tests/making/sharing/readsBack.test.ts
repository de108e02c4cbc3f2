import fc from "fast-check";
import { shareSheets } from "../../../src/making/sharing/shareSheets";
import { sharingWordsIn } from "../../../src/text/sharingWordsIn";
import { parseRecords } from "../../../src/workbook/parseRecords";
import { sharePlan } from "../../../src/workbook/sharing/sharePlan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { newWorkbook } from "../../../src/xlsx/newWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { snapshotOf } from "../../workbook/snapshotOf";

/** Shares in tenths of a percentage point, and how each of an indicator is written. */
const indicator = fc.record({
  tenths: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 4 }),
  notation: fc.constantFrom("percent", "points", "fraction"),
  margin: fc.integer({ min: 1, max: 100 }),
});

type WrittenIndicator = typeof indicator extends fc.Arbitrary<infer Value> ? Value : never;

function written(tenths: number, notation: WrittenIndicator["notation"]): string {
  if (notation === "percent") return `${tenths / 10}%`;
  return notation === "points" ? String(tenths / 10) : String(tenths / 1000);
}

function workbookOf(indicators: readonly WrittenIndicator[]): WorkbookSnapshot {
  return snapshotOf({
    Indicatoren: [
      "| Code | Doel | Naam | Populatie | Soort | Norm | Marge |",
      ...indicators.map(
        ({ margin }, at) => `| I${at} | D1 | Naam | Inwoners | Aandeel | Lager | ${margin / 10}% |`,
      ),
    ].join("\n"),
    Metingen: [
      "| Indicator | Periode | Waarde | Aantal (n) |",
      ...indicators.flatMap(({ tenths, notation }, at) =>
        tenths.map((one, index) => `| I${at} | ${2020 + index} | ${written(one, notation)} | 2300 |`),
      ),
    ].join("\n"),
  });
}

/** What the reader makes of the shares and margins of a workbook, in tenths of points. */
function sharesOf(snapshot: WorkbookSnapshot): (number | null)[] {
  const { indicators, measurements } = parseRecords(snapshot).records;
  const points = [
    ...(measurements?.rows.map(({ value }) => value) ?? []),
    ...(indicators?.rows.map(({ margin }) => margin) ?? []),
  ];
  return points.map((one) => (one === null ? null : Number((one * 10).toFixed(6))));
}

it("a copy for sharing reads back as the same shares and margins, in whatever notation they were typed", () => {
  fc.assert(
    fc.property(fc.array(indicator, { minLength: 1, maxLength: 4 }), (indicators) => {
      const original = workbookOf(indicators);
      const before = sharesOf(original);
      fc.pre(!before.includes(null));
      const words = sharingWordsIn("nl");
      const copy = newWorkbook(shareSheets(sharePlan(original), words, { version: "1", time: "nu" }));
      expect(sharesOf(readWorkbook(copy))).toEqual(before);
    }),
    { numRuns: 20 },
  );
});
