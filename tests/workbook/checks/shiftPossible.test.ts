import { shiftPossible } from "../../../src/workbook/checks/shiftPossible";
import { seenBy } from "./seenBy";

const shifts = (...rows: string[]): string =>
  [
    "| Voorziening | Periode | Beginstand | Gekanteld | Teruggegaan | Opgeschaald | Afgeschaald |",
    ...rows,
  ].join("\n");

test("finds more people shifted, gone back or stepped than there were", () => {
  const Kanteling = shifts(
    "| Dagbesteding | 2023 | 1700 | 1701 |    |     |     |",
    "| Begeleiding  | 2023 | 200  | 60   | 61 | 101 | 100 |",
    "|              | 2023 | 10   | 5    | 0  |     | 11  |",
  );
  expect(seenBy(shiftPossible, { Kanteling })).toEqual([
    {
      cause: "shifted-above-start",
      at: "Kanteling!D2",
      facts: { provision: "Dagbesteding", shifted: 1701, atStart: 1700 },
    },
    {
      cause: "went-back-above-shifted",
      at: "Kanteling!E3",
      facts: { provision: "Begeleiding", wentBack: 61, shifted: 60 },
    },
    {
      cause: "stepped-above-start",
      at: "Kanteling!F3",
      facts: { provision: "Begeleiding", stepped: 201, atStart: 200 },
    },
    {
      cause: "stepped-above-start",
      at: "Kanteling!G4",
      facts: { provision: null, stepped: 11, atStart: 10 },
    },
  ]);
});

test("stays silent where everybody shifted and went back, and where a number is not known", () => {
  const Kanteling = shifts(
    "| Dagbesteding | 2023 | 1700 | 1700 | 1700 | 700 | 1000 |",
    "| Begeleiding  | 2023 |      | 60   |      | 10  |      |",
    "| Logeren      | 2023 | n.v.t. | <10 | 5   |     |      |",
  );
  expect(seenBy(shiftPossible, { Kanteling })).toEqual([]);
  expect(seenBy(shiftPossible, {})).toEqual([]);
});
