import { hiddenRows } from "../../../src/workbook/checks/hiddenRows";
import { seenBy } from "./seenBy";

test("finds each hidden row of a table", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    | CBS  | 2020-01-01 |
    ~| G2  | Jongeren     | 200    | CBS  | 2020-01-01 |
    ~| G3  | Mantelzorg   | 300    | CBS  | 2020-01-01 |`;
  expect(seenBy(hiddenRows, { Doelgroepen })).toEqual([
    { cause: "hidden-rows", at: "Doelgroepen!3", facts: { table: "Doelgroepen" } },
    { cause: "hidden-rows", at: "Doelgroepen!4", facts: { table: "Doelgroepen" } },
  ]);
});

test("finds a hidden sheet once, not each of its rows", () => {
  const Doelgroepen = `
    @ hidden
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    | CBS  | 2020-01-01 |
    ~| G2  | Jongeren     | 200    | CBS  | 2020-01-01 |`;
  expect(seenBy(hiddenRows, { Doelgroepen })).toEqual([
    { cause: "hidden-sheet", at: "Doelgroepen", facts: { table: "Doelgroepen", rows: 2 } },
  ]);
});

test("stays silent on a hidden row above the table, and on what is visible", () => {
  const Doelgroepen = `
    ~| Toelichting op dit blad |
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    | CBS  | 2020-01-01 |`;
  expect(seenBy(hiddenRows, { Doelgroepen })).toEqual([]);
});
