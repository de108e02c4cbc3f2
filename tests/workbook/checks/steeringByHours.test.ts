import { steeringByHours } from "../../../src/workbook/checks/steeringByHours";
import { seenBy } from "./seenBy";

const indicators = (name: string, kind: string, norm: string): string => `
  | Code | Doel | Naam    | Populatie  | Soort   | Norm    | Marge |
  | I1   | B1   | ${name} | Deelnemers | ${kind} | ${norm} | 3     |`;

test.each(["Aantal cliënten", "Uren begeleiding", "Afgeronde trajecten"])(
  "finds the wish for more: %s",
  (name) => {
    expect(seenBy(steeringByHours, { Indicatoren: indicators(name, "Aantal", "Hoger") })).toEqual([
      { cause: "steering-by-numbers", at: "Indicatoren!C2", facts: { indicator: "I1" } },
    ]);
  },
);

test.each(["Uren", "Aantal uren per week", "Uurtarief", "p × q"])("finds a column of hours: %s", (header) => {
  const Activiteiten = `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal | ${header} |
    | A1   | Koffie-inloop | D1       | Deelnemers | 30     | 4         |`;
  expect(seenBy(steeringByHours, { Activiteiten })).toEqual([
    { cause: "hours-kept", at: "Activiteiten!F1", facts: { column: header } },
  ]);
});

test("stays silent on fewer trajectories, on shares, and on other words", () => {
  expect(seenBy(steeringByHours, { Indicatoren: indicators("Aantal trajecten", "Aantal", "Lager") })).toEqual(
    [],
  );
  expect(
    seenBy(steeringByHours, { Indicatoren: indicators("Tevreden cliënten", "Aandeel", "Hoger") }),
  ).toEqual([]);
  expect(seenBy(steeringByHours, { Indicatoren: indicators("Aantal buurten", "Aantal", "Hoger") })).toEqual(
    [],
  );
  const Activiteiten = `
    | Code | Naam     | Kerndoel | Teleenheid | Aantal | Openingstijden |
    | A1   | Avonturen | D1      | Deelnemers | 30     | uur            |`;
  expect(seenBy(steeringByHours, { Activiteiten })).toEqual([]);
});
