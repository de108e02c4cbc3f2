import { placeOfLine } from "../../../src/screens/report/placeOfLine";
import { checkedSnapshot } from "../checkedSnapshot";

const { records } = checkedSnapshot({
  Activiteiten: "| Naam | Code |\n| Eten | A1 |\n| Koor | A2 |",
  Indicatoren: "| Code | Naam |\n| I1 | Is eenzaam |",
});
const line = { key: "", text: "" };

test("the cell that is missing comes first", () => {
  const place = { sheet: "Doelgroepen", row: 3, column: 2 };
  expect(placeOfLine({ ...line, place, about: { table: "activities", code: "A1" } }, records)).toBe(place);
});

test("else the row with the code, however it is written", () => {
  const about = { table: "activities", code: "a2" } as const;
  expect(placeOfLine({ ...line, place: null, about }, records)).toEqual({
    sheet: "Activiteiten",
    row: 3,
    column: 1,
  });
  expect(placeOfLine({ ...line, place: null, about: { table: "indicators", code: "I1" } }, records)).toEqual({
    sheet: "Indicatoren",
    row: 2,
    column: 0,
  });
});

test("nothing where there is no such row or no table", () => {
  expect(placeOfLine({ ...line, place: null, about: null }, records)).toBeNull();
  const about = { table: "indicators", code: "weg" } as const;
  expect(placeOfLine({ ...line, place: null, about }, records)).toBeNull();
  const none = { ...records, indicators: null };
  expect(placeOfLine({ ...line, place: null, about: { table: "indicators", code: "I1" } }, none)).toBeNull();
});
