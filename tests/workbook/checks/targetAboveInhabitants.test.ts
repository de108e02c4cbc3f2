import { targetAboveInhabitants } from "../../../src/workbook/checks/targetAboveInhabitants";
import { seenBy } from "./seenBy";

const Opdracht = `
  | Veld     | Waarde |
  | Inwoners | 162902 |`;

const doelgroep = (size: string): string => `
  | Code | Omschrijving | Omvang  | Bron | Peildatum  |
  | G1   | Netwerk      | ${size} | CBS  | 2020-01-01 |`;

test("finds 80 million euro typed as the size of a target group (case TC-13 of the seed texts)", () => {
  expect(seenBy(targetAboveInhabitants, { Opdracht, Doelgroepen: doelgroep("80000000") })).toEqual([
    {
      cause: "target-above-inhabitants",
      at: "Doelgroepen!C2",
      facts: { targetGroup: "G1", size: 80_000_000, inhabitants: 162_902 },
    },
  ]);
});

test("stays silent on a size up to all inhabitants, and where their number is not filled in", () => {
  expect(seenBy(targetAboveInhabitants, { Opdracht, Doelgroepen: doelgroep("162902") })).toEqual([]);
  expect(seenBy(targetAboveInhabitants, { Doelgroepen: doelgroep("80000000") })).toEqual([]);
  expect(seenBy(targetAboveInhabitants, { Opdracht })).toEqual([]);
});
