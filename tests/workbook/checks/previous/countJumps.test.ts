import { countJumps } from "../../../../src/workbook/checks/previous/countJumps";
import { seenBy } from "../seenBy";

const year = (count: string, { unit = "Deelnemers", why = "", reportingYear = "" } = {}) => ({
  Opdracht: `
    | Veld        | Waarde           |
    | Verslagjaar | ${reportingYear} |`,
  Activiteiten: `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal   | Toelichting |
    | A-01 | Koffie-inloop | R1       | ${unit}    | ${count} | ${why}      |`,
});

test.each([
  ["100", "240", 2.4],
  ["100", "201", 2.01],
  ["62", "30", 30 / 62],
  ["25", "5000", 200],
  ["5000", "29", 29 / 5000],
  ["20", "50", 2.5],
  ["5000", "0", null],
  ["30", "0", null],
  ["0", "30", null],
])("finds a count that goes from %s to %s", (before, now, factor) => {
  expect(seenBy(countJumps, year(now), {}, year(before))).toEqual([
    {
      cause: "count-jumped",
      at: "Activiteiten!E2",
      facts: { activity: "Koffie-inloop", before: Number(before), now: Number(now), factor },
    },
  ]);
});

test.each([
  ["100", "200", "no more than twice"],
  ["100", "50", "no less than half"],
  ["20", "0", "20 fewer"],
  ["29", "0", "29 fewer"],
  ["0", "29", "29 more"],
  ["20", "49", "29 more"],
  ["25", "40", "15 more"],
  ["0", "0", "nothing in both years"],
  ["", "100", "not filled in"],
  ["100", "<10", "hidden now"],
])("stays silent on %s and %s: %s", (before, now) => {
  expect(seenBy(countJumps, year(now), {}, year(before))).toEqual([]);
});

test("stays silent where another unit was counted, the row explains it, or a year lies between", () => {
  expect(seenBy(countJumps, year("240", { unit: "Bezoeken" }), {}, year("100"))).toEqual([]);
  expect(seenBy(countJumps, year("240", { why: "twee wijken erbij" }), {}, year("100"))).toEqual([]);
  const [before, now] = [year("100", { reportingYear: "2021" }), year("240", { reportingYear: "2023" })];
  expect(seenBy(countJumps, now, {}, before)).toEqual([]);
  expect(seenBy(countJumps, year("240"))).toEqual([]);
});
