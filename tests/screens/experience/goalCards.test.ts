import { goalCards } from "../../../src/screens/experience/goalCards";
import { isOnlyFigures } from "../../../src/screens/experience/isOnlyFigures";
import { checkedSnapshot } from "../checkedSnapshot";

const sheets = {
  Doelen: `
    | Code | Niveau   | Bovenliggend | Omschrijving | Populatie  |
    | S1   | Ambitie  |              | Samen        | Deelnemers |
    | S1.1 | Bijdrage | S1           | Netwerk      | Deelnemers |
    | S1.2 | Bijdrage | S1           | Taal         | Deelnemers |`,
  Activiteiten: `
    | Code | Naam | Kerndoel | Teleenheid | Aantal | Afspraak  | Afspraakstatus |
    | A1   | Eten | s1.1     | Deelnemers | 120    | Elke week | Gedaan         |`,
  Stellingen: `
    | Code | Doel | Criterium | Stelling        | Schaal  |
    | ST1  | S9   | Nut       | Dit hielp mij   | 5-punts |
    | ST2  | S1.2 | Nut       | Dit helpt mij   | 5-punts |`,
  Indicatoren: `
    | Code | Doel | Naam | Populatie | Soort   | Norm  |
    | I1   | S1   | Hulp | Inwoners  | Aandeel | Hoger |`,
  Metingen: `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I1        | 2025    | 40%    | 500        |`,
};
const cards = goalCards(checkedSnapshot(sheets).report);

test("cards stand in the order of the tree, then goals that are not in it", () => {
  expect(cards.map(({ goal }) => goal)).toEqual(["S1", "S1.1", "S1.2", "S9"]);
});

test("capitals in a code make no other goal, and each card has what belongs to it", () => {
  expect(cards.map(({ agreements }) => agreements?.done ?? null)).toEqual([null, 1, null, null]);
  expect(cards.map(({ experience }) => experience?.statements[0]?.code ?? null)).toEqual([
    null,
    null,
    "ST2",
    "ST1",
  ]);
});

test("a goal of which there are figures and nothing else is no card", () => {
  expect(cards.map(isOnlyFigures)).toEqual([true, false, false, false]);
});

test("a report without agreements, statements and stories has no cards", () => {
  expect(goalCards(checkedSnapshot({ Doelen: sheets.Doelen }).report)).toEqual([]);
});
