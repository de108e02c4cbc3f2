import { directionFitsGoal } from "../../../src/workbook/checks/directionFitsGoal";
import { seenBy } from "./seenBy";

const seenWith = (goal: string, indicator: string, norm: string) =>
  seenBy(directionFitsGoal, {
    Doelen: `
      | Code | Niveau                    | Omschrijving | Populatie |
      | R1   | Maatschappelijk resultaat | ${goal}      | Inwoners  |`,
    Indicatoren: `
      | Code | Doel | Naam         | Populatie | Soort   | Norm    | Marge |
      | I-01 | R1   | ${indicator} | Inwoners  | Aandeel | ${norm} | 3     |`,
  });

test("finds 'Minder inwoners voelen zich eenzaam' with the norm Hoger (case TC-12 of the seed texts)", () => {
  expect(
    seenWith("Minder inwoners voelen zich eenzaam", "Aandeel inwoners dat zich eenzaam voelt", "Hoger"),
  ).toEqual([
    {
      cause: "direction-conflict",
      at: "Indicatoren!F2",
      facts: { indicator: "I-01", goal: "R1", word: "minder", wanted: "lower", norm: "higher" },
    },
  ]);
});

test.each([
  ["Minder eenzaamheid", "Ernstig eenzaam", "Hoger is beter"],
  ["Meer inwoners doen vrijwilligerswerk", "Vrijwilligers", "Lager"],
  ["Afname van schulden", "Huishoudens met schulden", "Hoger"],
  ["Inwoners voelen zich minder eenzaam", "Eenzaamheid", "Hoger"],
  ["Minder psychische klachten", "Inwoners met psychische klachten", "Hoger"],
  ["Minder inwoners voelen zich eenzaam", "", "Hoger"],
])("finds the conflict of '%s' with '%s' at %s", (goal, indicator, norm) => {
  expect(seenWith(goal, indicator, norm)).toHaveLength(1);
});

test.each([
  [
    "Minder inwoners voelen zich eenzaam",
    "Aandeel inwoners dat zich eenzaam voelt",
    "Lager",
    "the norm fits",
  ],
  [
    "Minder inwoners voelen zich eenzaam",
    "Aandeel inwoners dat niet eenzaam is",
    "Hoger",
    "the name turns it",
  ],
  ["Minder inwoners voelen zich eenzaam", "Aandeel met wekelijks contact", "Hoger", "about something else"],
  [
    "Meer inwoners hebben contacten",
    "Aandeel inwoners dat meer contacten wil",
    "Lager",
    "a lack (Haarlem, H8)",
  ],
  [
    "Meer inwoners voelen zich veilig",
    "Aandeel inwoners dat zich onveilig voelt",
    "Lager",
    "the opposite word",
  ],
  ["Meer inwoners ervaren een goede gezondheid", "Gezondheidsproblemen", "Lager", "a problem"],
  ["Meer sociale contacten", "Sociaal isolement", "Lager", "only a common word is shared"],
  ["Meer inwoners voelen zich minder eenzaam", "Eenzaamheid", "Hoger", "two words of direction"],
  ["Inwoners zijn niet meer eenzaam", "Eenzaamheid", "Lager", "a denial"],
  ["Inwoners zien naar elkaar om", "Onderlinge hulp", "Lager", "no word of direction"],
  ["Minder eenzaamheid", "Eenzaamheid", "Behouden", "no direction in the norm"],
])("stays silent on '%s' with '%s' at %s: %s", (goal, indicator, norm) => {
  expect(seenWith(goal, indicator, norm)).toEqual([]);
});

test("stays silent where the goal is not in the table", () => {
  const Indicatoren = `
    | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
    | I-01 | R9   | Eenzaamheid | Inwoners  | Aandeel | Hoger | 3     |`;
  expect(seenBy(directionFitsGoal, { Indicatoren })).toEqual([]);
});
