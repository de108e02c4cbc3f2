import { targetGroupReports } from "../../src/report/targetGroupReports";
import { reachOfRecords } from "../../src/workbook/reachOfRecords";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "../workbook/snapshotOf";

const reportsOf = (groups: string, activities: string) =>
  targetGroupReports(
    reachOfRecords(parseRecords(snapshotOf({ Doelgroepen: groups, Activiteiten: activities })).records),
  );

/** One target group of this size, and activities for it that each counted so many. */
const reachOf = (size: string, unit: string, counts: readonly string[]) => {
  const groups = `| Code | Omschrijving | Omvang | Omvang van | Omvang tot |\n| G1 | Wil meer contacten | ${size} |`;
  const rows = counts.map((count, index) => `| A-0${index} | Inloop | G1 | ${unit} | ${count} |`);
  return reportsOf(groups, ["| Code | Naam | Doelgroep | Teleenheid | Aantal |", ...rows].join("\n"))[0];
};

test("participants 1200, 900, 650, 400, 250 of 80,000: between 1.50% and 4.25% (case TC-01 of the seed texts)", () => {
  const reach = reachOf("80000", "Deelnemers", ["1200", "900", "650", "400", "250"]);
  expect(reach?.persons).toMatchObject({ lower: 1200, upper: 3400, exact: false });
  expect(reach?.share?.lower).toBeCloseTo(0.015, 10);
  expect(reach?.share?.upper).toBeCloseTo(0.0425, 10);
  expect(reach?.reason).toBeNull();
});

test("groups of 300, 250 and 200 out of 400 are 300 to 400 persons (case TC-02 of the seed texts)", () => {
  const reach = reachOf("400", "Deelnemers", ["300", "250", "200"]);
  expect(reach?.persons).toMatchObject({ lower: 300, upper: 400 });
  expect(reach?.share).toEqual({ lower: 0.75, upper: 1 });
});

test("95,000 participants of 80,000 are a contradiction, not 118.75% (case TC-04 of the seed texts)", () => {
  expect(reachOf("80000", "Deelnemers", ["95000"])).toMatchObject({
    share: null,
    reason: "more-persons-than-target",
  });
});

test("visits say little about the least number of persons: 1 of 80,000 up to all of them", () => {
  expect(reachOf("80000", "Bezoeken", ["400"])?.persons).toMatchObject({ lower: 1, upper: 400 });
});

test("a target group that is itself a range widens the share on both sides: 1200/82800 to 1200/77200", () => {
  const share = reachOf("80000 | 77200 | 82800", "Unieke personen", ["1200"])?.share;
  expect(share?.lower).toBeCloseTo(1200 / 82800, 12);
  expect(share?.upper).toBeCloseTo(1200 / 77200, 12);
});

test.each([
  ["nobody serves the target group", "80000", [], "no-activity"],
  ["no activity has a count", "80000", ["", "."], "nothing-counted"],
  ["the size is not filled in", "", ["300"], "size-missing"],
  ["the size is hidden by the source", ".", ["300"], "size-missing"],
] as const)("says why there is no share where %s", (_, size, counts, reason) => {
  expect(reachOf(size, "Deelnemers", counts)).toMatchObject({ share: null, reason });
});

test("activities without a count are told, for the true reach may be higher", () => {
  expect(reachOf("400", "Deelnemers", ["300", ""])?.persons).toMatchObject({
    activitiesCounted: 1,
    activitiesNotCounted: 1,
  });
});

test("target groups come in the order of the sheet, also those nobody serves", () => {
  const groups = "| Code | Omschrijving | Omvang |\n| G2 | Ouderen | 500 |\n| G1 | Jongeren | 700 |";
  const activities =
    "| Code | Naam | Doelgroep | Teleenheid | Aantal |\n| A-1 | Inloop | g1 | Deelnemers | 70 |";
  expect(reportsOf(groups, activities).map(({ code, share }) => [code, share])).toEqual([
    ["G2", null],
    ["G1", { lower: 0.1, upper: 0.1 }],
  ]);
});
