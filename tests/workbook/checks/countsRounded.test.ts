import { countsRounded } from "../../../src/workbook/checks/countsRounded";
import { seenBy } from "./seenBy";

const activities = (counts: readonly (number | string)[]) => ({
  Activiteiten: [
    "| Code | Naam | Kerndoel | Teleenheid | Aantal |",
    ...counts.map((count, index) => `| A-${index} | Activiteit ${index} | R1 | Deelnemers | ${count} |`),
  ].join("\n"),
});
const tenRound = [30, 40, 50, 60, 70, 80, 90, 110, 120, 130];

test("finds ten counts that are all multiples of ten, once, at the first", () => {
  expect(seenBy(countsRounded, activities(tenRound))).toEqual([
    {
      cause: "counts-rounded",
      at: "Activiteiten!E2",
      facts: { table: "Activiteiten", counts: 10, multiple: 10 },
    },
  ]);
});

test.each([
  [5, [...tenRound, 35]],
  [100, tenRound.map((count) => count * 10)],
])("names the largest multiple: %i", (multiple, counts) => {
  expect(seenBy(countsRounded, activities(counts))).toMatchObject([{ facts: { multiple } }]);
});

test("a small, blank or hidden count says nothing", () => {
  expect(seenBy(countsRounded, activities([7, 29, "", "<10", ...tenRound]))).toMatchObject([
    { at: "Activiteiten!E6", facts: { counts: 10 } },
  ]);
});

test("stays silent on nine counts, and where one of them is not round", () => {
  expect(seenBy(countsRounded, activities(tenRound.slice(1)))).toEqual([]);
  expect(seenBy(countsRounded, activities([...tenRound, 31]))).toEqual([]);
  expect(seenBy(countsRounded, {})).toEqual([]);
});

test("finds it among the groups of Spreiding too", () => {
  const Spreiding = [
    "| Activiteit | Groep | Aantal |",
    ...tenRound.map((count, index) => `| A-${index} | Laag | ${count} |`),
  ];
  expect(seenBy(countsRounded, { Spreiding: Spreiding.join("\n") })).toMatchObject([{ at: "Spreiding!C2" }]);
});
