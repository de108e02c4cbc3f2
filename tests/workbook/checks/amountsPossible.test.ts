import { amountsPossible } from "../../../src/workbook/checks/amountsPossible";
import { seenBy } from "./seenBy";

const cases = (...rows: string[]): string =>
  [
    "| Casus | Kosten | Vermeden kosten per jaar | Vermeden van | Vermeden tot | Jaren | Waargenomen jaren | Bron |",
    ...rows,
  ].join("\n");

test("finds amounts below 0, and years that are not above it", () => {
  const Businesscases = cases("| A | -1 | 12000 |  |  | 0 | -1 | x |", "| B | 0 | 0 |  |  | 0.5 | 0 | x |");
  expect(seenBy(amountsPossible, { Businesscases })).toEqual([
    {
      cause: "amount-too-low",
      at: "Businesscases!B2",
      facts: { column: "Kosten", number: -1, least: "zero" },
    },
    {
      cause: "amount-too-low",
      at: "Businesscases!F2",
      facts: { column: "Jaren", number: 0, least: "above-zero" },
    },
    {
      cause: "amount-too-low",
      at: "Businesscases!G2",
      facts: { column: "Waargenomen jaren", number: -1, least: "zero" },
    },
  ]);
});

test("finds a range that goes from high to low, and an amount outside its own range", () => {
  const Businesscases = cases(
    "| A | 6500 | 9000  | 12000 | 6000  | 1 |  | x |",
    "| B | 6500 | 5999  | 6000  |       | 1 |  | x |",
    "| C | 6500 | 12001 | 6000  | 12000 | 1 |  | x |",
  );
  expect(seenBy(amountsPossible, { Businesscases })).toEqual([
    {
      cause: "avoided-range-reversed",
      at: "Businesscases!D2",
      facts: { caseName: "A", from: 12000, to: 6000 },
    },
    {
      cause: "avoided-outside-range",
      at: "Businesscases!C3",
      facts: { caseName: "B", avoided: 5999, from: 6000, to: null },
    },
    {
      cause: "avoided-outside-range",
      at: "Businesscases!C4",
      facts: { caseName: "C", avoided: 12001, from: 6000, to: 12000 },
    },
  ]);
});

test("finds a negative price", () => {
  const Prijzen = `
    | Voorziening | Eenheid  | Prijs | Bron |
    | Inloop      | per keer | 0     | x    |
    | Logeren     | per etmaal | -40 | x    |`;
  expect(seenBy(amountsPossible, { Prijzen })).toEqual([
    { cause: "amount-too-low", at: "Prijzen!C3", facts: { column: "Prijs", number: -40, least: "zero" } },
  ]);
});

test("stays silent on equal ends, an amount on an end, and where nothing is filled in", () => {
  const Businesscases = cases(
    "| A | 6500 | 6000 | 6000 | 6000 | 1 | 1 | x |",
    "| B | 6500 |      | 6000 |      |   |   | x |",
    "| C |      |      |      |      |   |   |   |",
  );
  expect(seenBy(amountsPossible, { Businesscases })).toEqual([]);
  expect(seenBy(amountsPossible, {})).toEqual([]);
});
