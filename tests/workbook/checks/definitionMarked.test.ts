import { definitionMarked } from "../../../src/workbook/checks/definitionMarked";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { snapshotOf } from "../snapshotOf";
import { seenBy } from "./seenBy";

const Indicatoren = `
  | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
  | I-01 | R1   | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |`;

const measurements = (first: string, second: string, status: string): string => `
  | Indicator | Gebied | Periode | Waarde | Aantal (n) | Definitieversie | Status    |
  | I-01      | Noord  | 2020    | 41     | 400        | ${second}       | ${status} |
  | I-01      | Noord  | 2016    | 40     | 400        | ${first}        |           |`;

test("finds a definition that changes without a word, at the later measurement", () => {
  expect(seenBy(definitionMarked, { Indicatoren, Metingen: measurements("19+", "18+", "") })).toEqual([
    {
      cause: "definition-changed",
      at: "Metingen!F2",
      facts: { indicator: "I-01", area: "Noord", period: "2020", from: "19+", to: "18+" },
    },
  ]);
});

test("finds a version that is filled in from some year on: the verdict takes that as a change too", () => {
  expect(
    seenBy(definitionMarked, { Indicatoren, Metingen: measurements("", "18+", "Definitief") }),
  ).toHaveLength(1);
});

test("stays silent where the row says Trendbreuk, where the version is the same, and where it is never filled in", () => {
  expect(
    seenBy(definitionMarked, { Indicatoren, Metingen: measurements("19+", "18+", "Trendbreuk") }),
  ).toEqual([]);
  expect(
    seenBy(definitionMarked, { Indicatoren, Metingen: measurements("ZRM 2017", "zrm 2017", "") }),
  ).toEqual([]);
  expect(seenBy(definitionMarked, { Indicatoren, Metingen: measurements("", "", "") })).toEqual([]);
});

test("the same change in two areas is one cause, another change another", () => {
  const Metingen = `
    | Indicator | Gebied | Periode | Waarde | Definitieversie |
    | I-01      | Noord  | 2016    | 40     | 19+             |
    | I-01      | Noord  | 2020    | 41     | 18+             |
    | I-01      | Zuid   | 2016    | 40     | 19+             |
    | I-01      | Zuid   | 2020    | 41     | 18+             |
    | I-01      | West   | 2016    | 40     | 18+             |
    | I-01      | West   | 2020    | 41     | 16+             |`;
  const { findings } = checkWorkbook(snapshotOf({ Indicatoren, Metingen }));
  const counts = findings.flatMap(({ cause, count }) => (cause === "definition-changed" ? [count] : []));
  expect(counts).toEqual([2, 1]);
});

test("stays silent about a year without value and version between two of the same version", () => {
  const Metingen = `
  | Indicator | Gebied | Periode | Waarde | Aantal (n) | Definitieversie |
  | I-01      | Noord  | 2016    | 40     | 400        | 18+             |
  | I-01      | Noord  | 2018    | n.v.t. |            |                 |
  | I-01      | Noord  | 2020    | 41     | 400        | 18+             |`;
  expect(seenBy(definitionMarked, { Indicatoren, Metingen })).toEqual([]);
});
