import { overlapUnknown } from "../../../src/workbook/checks/overlapUnknown";
import { seenBy } from "./seenBy";

const Doelgroepen = `
  | Code | Omschrijving | Omvang | Bron | Peildatum  |
  | G1   | Netwerk      | 80000  | CBS  | 2020-01-01 |`;

const rows = (...counts: (readonly [unit: string, count: string])[]): string =>
  [
    "| Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |",
    ...counts.map(([unit, count], index) => `| A-${index} | Naam | D1 | G1 | ${unit} | ${count} |`),
  ].join("\n");

test("gives 1200 to 3400 persons, 1.5% to 4.25%, for five counts of participants (case TC-01 of the seed texts)", () => {
  const Activiteiten = rows(
    ...["1200", "900", "650", "400", "250"].map((count) => ["Deelnemers", count] as const),
  );
  expect(seenBy(overlapUnknown, { Doelgroepen, Activiteiten })).toEqual([
    {
      cause: "overlap-unknown",
      at: "Doelgroepen!A2",
      facts: {
        targetGroup: "G1",
        activities: 5,
        personsLower: 1200,
        personsUpper: 3400,
        shareLower: 0.015,
        shareUpper: 0.0425,
      },
    },
  ]);
});

test("finds visits of a single activity", () => {
  expect(seenBy(overlapUnknown, { Doelgroepen, Activiteiten: rows(["Bezoeken", "1200"]) })).toHaveLength(1);
});

test("stays silent where persons were counted once, nothing was counted, and where reach exceeds the target", () => {
  expect(seenBy(overlapUnknown, { Doelgroepen, Activiteiten: rows(["Deelnemers", "1200"]) })).toEqual([]);
  expect(seenBy(overlapUnknown, { Doelgroepen, Activiteiten: rows(["Deelnemers", ""], ["", "12"]) })).toEqual(
    [],
  );
  const tooMany = rows(["Deelnemers", "95000"], ["Deelnemers", "10"]);
  expect(seenBy(overlapUnknown, { Doelgroepen, Activiteiten: tooMany })).toEqual([]);
  expect(seenBy(overlapUnknown, { Activiteiten: tooMany })).toEqual([]);
});
