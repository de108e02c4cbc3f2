import { marginShown } from "../../../src/workbook/checks/marginShown";
import { seenBy } from "./seenBy";

const indicator = (margin: string): string => `
  | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge     |
  | I-01 | R1   | Eenzaamheid | Inwoners  | Aandeel | Lager | ${margin} |`;

const measurements = (persons: string): string => `
  | Indicator | Periode | Waarde | Aantal (n) |
  | I-01      | 2022    | 48%    | ${persons} |
  | I-01      | 2023    | 47%    | ${persons} |`;

test("finds a missing margin", () => {
  expect(seenBy(marginShown, { Indicatoren: indicator(""), Metingen: measurements("2300") })).toEqual([
    { cause: "margin-missing", at: "Indicatoren!G2", facts: { indicator: "I-01" } },
  ]);
});

test("finds that 2 points cannot be shown with n = 2,300; 10,705 are needed (finding 3 of the domain study)", () => {
  const seen = seenBy(marginShown, { Indicatoren: indicator("2"), Metingen: measurements("2300") });
  expect(seen).toEqual([
    {
      cause: "margin-not-provable",
      at: "Indicatoren!G2",
      facts: expect.objectContaining({
        indicator: "I-01",
        area: null,
        kind: "share",
        margin: 2,
        persons: 2300,
      }),
    },
  ]);
  expect(seen[0]?.facts).toHaveProperty("personsNeeded", 10_705);
});

test("finds it once for an indicator in several areas, for the one with the fewest persons", () => {
  const Metingen = `
    | Indicator | Gebied | Periode | Waarde | Aantal (n) |
    | I-01      | Noord  | 2022    | 48%    | 475        |
    | I-01      | Noord  | 2023    | 47%    | 475        |
    | I-01      | Zuid   | 2022    | 48%    | 500        |
    | I-01      | Zuid   | 2023    | 47%    | 460        |`;
  const seen = seenBy(marginShown, { Indicatoren: indicator("3"), Metingen });
  expect(seen).toHaveLength(1);
});

test("stays silent on a margin that can be shown (half-width 2.42 points at n = 2,300: 3 points), and on unread ones", () => {
  expect(seenBy(marginShown, { Indicatoren: indicator("3"), Metingen: measurements("2300") })).toEqual([]);
  expect(seenBy(marginShown, { Indicatoren: indicator("drie"), Metingen: measurements("2300") })).toEqual([]);
  expect(seenBy(marginShown, { Indicatoren: indicator("3") })).toEqual([]);
  expect(seenBy(marginShown, { Metingen: measurements("2300") })).toEqual([]);
});

test("finds a margin below zero, and says nothing else about it", () => {
  const seen = seenBy(marginShown, { Indicatoren: indicator("-3"), Metingen: measurements("2300") });
  expect(seen).toEqual([
    { cause: "margin-negative", at: "Indicatoren!G2", facts: { indicator: "I-01", margin: -3 } },
  ]);
});
