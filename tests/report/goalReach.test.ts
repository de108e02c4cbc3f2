import { goalReach } from "../../src/report/goalReach";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

const goals = `
  | Code | Niveau   | Bovenliggend | Omschrijving | Populatie  |
  | R1   | Ambitie  |              | Netwerk      | Inwoners   |
  | R2   | Bijdrage | R1           | Taal         | Deelnemers |`;
const targetGroups = `
  | Code  | Omschrijving    | Omvang | Omvang van | Omvang tot | Bron     | Peildatum  |
  | DG-01 | Alle inwoners   | 80000  | 77200      | 82800      | Peiling  | 2023-01-01 |
  | DG-02 | Huurders        |        |            |            | Peiling  | 2023-01-01 |
  | DG-03 | Mensen met wens | 400    |            |            | Register | 2023-01-01 |`;
const activityHead = "| Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |";

const reachOf = (activities: string, spread?: string) =>
  goalReach(
    checkWorkbook(
      snapshotOf({
        Doelen: goals,
        Doelgroepen: targetGroups,
        Activiteiten: `${activityHead}\n${activities}`,
        ...(spread === undefined ? {} : { Spreiding: spread }),
      }),
    ).records,
  );

test("1,200 to 3,400 of 77,200 to 82,800 persons: 1.4% to 4.4%, and 1.5% to 4.25% at the stated 80,000 (picture grammar)", () => {
  const [reach] = reachOf(
    `
    | A1 | Eten  | R1 | DG-01 | Deelnemers | 1000 |
    | A2 | Sport | R1 | DG-01 | Deelnemers | 1200 |
    | A3 | Zang  | R1 | DG-01 | Deelnemers | 1200 |`.trim(),
  );
  expect(reach).toMatchObject({
    goal: "R1",
    targetGroup: "DG-01",
    persons: { lower: 1200, upper: 3400, exact: false, activitiesCounted: 3 },
    largest: { code: "A2", place: { sheet: "Activiteiten", row: 3, column: 5 } },
    source: "Peiling",
    referenceDate: "2023-01-01",
    reason: null,
    missing: null,
    spread: null,
  });
  expect(reach?.share?.lower).toBeCloseTo(1200 / 82800, 12);
  expect(reach?.share?.upper).toBeCloseTo(3400 / 77200, 12);
  expect(reach?.shareAtSize).toEqual({ lower: 0.015, upper: 0.0425 });
});

test("300 of a sum of 750 in a target group of 400: 75% to 100%, bounded by the target group (picture grammar)", () => {
  const [reach] = reachOf(
    `
    | A1 | Eten  | R1 | DG-03 | Deelnemers | 300 |
    | A2 | Sport | R1 | DG-03 | Bezoeken   | 450 |`.trim(),
  );
  expect(reach).toMatchObject({ cappedByTarget: true, share: { lower: 0.75, upper: 1 } });
});

test("only activities that have this very goal as their core count, per target group", () => {
  const reach = reachOf(
    `
    | A1 | Eten  | R1 | DG-01 | Deelnemers | 10 |
    | A2 | Taal  | R2 | DG-01 | Deelnemers | 20 |
    | A3 | Sport | R1 | DG-03 | Deelnemers | 30 |`.trim(),
  );
  expect(reach.map(({ goal, targetGroup, persons }) => [goal, targetGroup, persons?.upper])).toEqual([
    ["R1", "DG-01", 10],
    ["R1", "DG-03", 30],
    ["R2", "DG-01", 20],
  ]);
});

test.each([
  ["| A1 | Eten | R1 | DG-01 |            | 10 |", "unit-missing", "Activiteiten", 4],
  ["| A1 | Eten | R1 | DG-01 | Deelnemers |    |", "count-missing", "Activiteiten", 5],
  ["| A1 | Eten | R1 |       | Deelnemers | 10 |", "target-group-missing", "Activiteiten", 3],
  ["| A1 | Eten | R1 | DG-99 | Deelnemers | 10 |", "target-group-unknown", "Activiteiten", 3],
  ["| A1 | Eten | R1 | DG-02 | Deelnemers | 10 |", "size-missing", "Doelgroepen", 2],
  ["| A1 | Eten | R1 | DG-03 | Deelnemers | 401 |", "more-persons-than-target", "Doelgroepen", 2],
])("%s says %s and names the cell that mends it", (activity, reason, sheet, column) => {
  const [reach] = reachOf(activity);
  expect(reach).toMatchObject({ reason, share: null, shareAtSize: null, missing: { sheet, column } });
});

const taal = "| A1 | Taal | R2 | DG-03 | Unieke personen | 323 |";
const spreadHead = "| Activiteit | Groep | Aantal | Aandeel in doelgroep |";

test("18 of 300 where 12% is expected: index 50, less than chance explains; 23 are kept apart (worked example of spreadOverGroups)", () => {
  const [reach] = reachOf(
    taal,
    `${spreadHead}
    | A1 | Laaggeletterd       | 18  | 12% |
    | A1 | Alleenstaande ouder | 60  | 18% |
    | A1 | Overig              | 222 | 70% |`,
  );
  expect(reach?.spread).toMatchObject({
    participantsKnown: 300,
    participantsUnknown: 23,
    mayCountTwice: false,
    reason: null,
    groups: [
      { name: "Laaggeletterd", participants: 18, verdict: "under-represented" },
      { name: "Alleenstaande ouder", verdict: "as-expected" },
      { name: "Overig", verdict: "as-expected" },
    ],
  });
  const [first] = reach?.spread?.groups ?? [];
  expect(first?.index).toBeCloseTo(50, 10);
  // An index of 50 is a residual of −3.198 (the worked example), so a residual of 2 is 50 × 2 / 3.198 from 100.
  expect(first?.expectedIndex?.lower).toBeCloseTo(100 - (50 * 2) / 3.198, 1);
});

test("a row of unknown group is no group", () => {
  const [reach] = reachOf(
    taal,
    `${spreadHead}
    | A1 | Laaggeletterd | 30  | 12% |
    | A1 | Overig        | 270 | 88% |
    | A1 | Onbekend      | 20  |     |`,
  );
  expect(reach?.spread).toMatchObject({ participantsUnknown: 20, reason: null });
  expect(reach?.spread?.groups).toHaveLength(2);
});

test.each([
  ["| A1 | Jong | 30 | 12% |\n| A1 | Oud | 270 |     |", "shares-missing"],
  ["| A1 | Jong | <10 | 12% |\n| A1 | Oud | 270 | 88% |", "count-missing"],
  ["| A1 | Jong |     | 12% |\n| A1 | Oud | 270 | 88% |", "count-missing"],
  ["| A1 | Jong | 30 | 12% |\n| A1 | Oud | 270 | 60% |", "shares-not-whole"],
  ["| A1 | Jong | 0  | 12% |\n| A1 | Oud | 0   | 88% |", "nobody-known"],
  ["| A1 | Jong | 30 | 12% |\n| A1 | Jong | 3 | 15% |\n| A1 | Oud | 270 | 73% |", "shares-contradict"],
])("groups that cannot be compared say why: %#", (rows, reason) => {
  const [reach] = reachOf(taal, `${spreadHead}\n${rows}`);
  expect(reach?.spread?.reason).toBe(reason);
  expect(reach?.spread?.groups.every(({ index }) => index === null)).toBe(true);
});

test("visits are not persons, so their spread is not told", () => {
  const [reach] = reachOf(
    "| A1 | Taal | R2 | DG-03 | Bezoeken | 323 |",
    `${spreadHead}\n| A1 | Jong | 30 | 12% |\n| A1 | Oud | 270 | 88% |`,
  );
  expect(reach?.spread).toBeNull();
});
