import { reachWithinTarget } from "../../../src/workbook/checks/reachWithinTarget";
import { seenBy } from "./seenBy";

const doelgroep = (size: string, from = "", to = ""): string => `
  | Code | Omschrijving | Omvang  | Omvang van | Omvang tot | Bron | Peildatum  |
  | G1   | Netwerk      | ${size} | ${from}    | ${to}      | CBS  | 2020-01-01 |`;

const activiteit = (unit: string, count: string): string => `
  | Code | Naam   | Kerndoel | Doelgroep | Teleenheid | Aantal   |
  | A-01 | Koffie | D1       | G1        | ${unit}    | ${count} |`;

test.each(["Deelnemers", "Unieke personen"])(
  "finds 95,000 %s of a target of 80,000 (case TC-04 of the seed texts)",
  (unit) => {
    const seen = seenBy(reachWithinTarget, {
      Doelgroepen: doelgroep("80000"),
      Activiteiten: activiteit(unit, "95000"),
    });
    expect(seen).toEqual([
      {
        cause: "reach-above-target",
        at: "Activiteiten!F2",
        facts: { activity: "Koffie", persons: 95_000, targetGroup: "G1", size: 80_000 },
      },
    ]);
  },
);

test("finds a range that goes from more to less, and does not hold the activity against it", () => {
  const seen = seenBy(reachWithinTarget, {
    Doelgroepen: doelgroep("80000", "90000", "70000"),
    Activiteiten: activiteit("Deelnemers", "85000"),
  });
  expect(seen).toEqual([
    {
      cause: "target-range-reversed",
      at: "Doelgroepen!D2",
      facts: { targetGroup: "G1", from: 90_000, to: 70_000 },
    },
  ]);
});

test.each([
  ["Bezoeken", "95000", "visits are no persons"],
  ["Deelnemers", "80000", "the whole target"],
  ["Deelnemers", "#N/A", "a count that could not be read"],
  ["Uren", "95000", "a unit that could not be read"],
])("stays silent on %s %s: %s", (unit, count) => {
  const sheets = { Doelgroepen: doelgroep("80000"), Activiteiten: activiteit(unit, count) };
  expect(seenBy(reachWithinTarget, sheets)).toEqual([]);
});

test("stays silent within the upper end of the range, and where the size is not known", () => {
  const Activiteiten = activiteit("Deelnemers", "82000");
  expect(
    seenBy(reachWithinTarget, { Doelgroepen: doelgroep("80000", "77000", "83000"), Activiteiten }),
  ).toEqual([]);
  expect(seenBy(reachWithinTarget, { Doelgroepen: doelgroep(""), Activiteiten })).toEqual([]);
  expect(seenBy(reachWithinTarget, { Activiteiten })).toEqual([]);
});
