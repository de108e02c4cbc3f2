import { notExcluded } from "../../../src/workbook/checks/notExcluded";
import { seenBy } from "./seenBy";

const Activiteiten = `
  | Code | Naam                       | Kerndoel | Teleenheid | Aantal |
  | A1   | Huishoudelijke hulp Noord  | D1       | Deelnemers | 12     |
  | A2   | Koffie-inloop              | D1       | Deelnemers | 30     |`;
const excluding = (words: string): string => `
  | Veld                        | Waarde   |
  | Hoort niet bij de opdracht  | ${words} |`;

test("finds an activity that bears the name of what is not part of the assignment", () => {
  const Opdracht = excluding("huishoudelijke hulp; woningaanpassing");
  expect(seenBy(notExcluded, { Opdracht, Activiteiten })).toEqual([
    {
      cause: "excluded-provision",
      at: "Activiteiten!B2",
      facts: { activity: "Huishoudelijke hulp Noord", word: "huishoudelijke hulp" },
    },
  ]);
});

test("stays silent without such words, and for words too short to mean anything", () => {
  expect(seenBy(notExcluded, { Opdracht: excluding("vervoer"), Activiteiten })).toEqual([]);
  expect(seenBy(notExcluded, { Opdracht: excluding("hul; in"), Activiteiten })).toEqual([]);
  expect(seenBy(notExcluded, { Activiteiten })).toEqual([]);
  expect(seenBy(notExcluded, { Opdracht: excluding("vervoer") })).toEqual([]);
});
