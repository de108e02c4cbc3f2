import { scoresOnScale } from "../../../src/workbook/checks/scoresOnScale";
import { seenBy } from "./seenBy";

const transitions = (...rows: string[]): string =>
  ["| Instrument | Domein | Voor | Na | Aantal | Instrument na | Laagste | Hoogste |", ...rows].join("\n");

test("finds scores 0, 6 and 3.5 of the ZRM, and takes n.v.t. for no second measurement (published scale 1 to 5)", () => {
  const Overgangen = transitions(
    "| ZRM 2017 | Financiën | 0   | 3      | 4 | | | |",
    "| ZRM 2017 | Financiën | 2   | 6      | 4 | | | |",
    "| ZRM 2017 | Financiën | 3.5 | 3      | 4 | | | |",
    "| ZRM 2017 | Financiën | 3   | n.v.t. | 4 | | | |",
    "| ZRM 2017 | Financiën | 1   | 5      | 4 | | | |",
  );
  const facts = { instrument: "ZRM 2017", lowest: 1, highest: 5 };
  expect(seenBy(scoresOnScale, { Overgangen })).toEqual([
    { cause: "score-off-scale", at: "Overgangen!C2", facts: { column: "Voor", score: 0, ...facts } },
    { cause: "score-off-scale", at: "Overgangen!D3", facts: { column: "Na", score: 6, ...facts } },
    { cause: "score-off-scale", at: "Overgangen!C4", facts: { column: "Voor", score: 3.5, ...facts } },
  ]);
});

test("asks which version of the ZRM, at the first and at the second measurement", () => {
  const Overgangen = transitions(
    "| ZRM                     | Financiën | 2 | 3 | 4 |                        | | |",
    "| Zelfredzaamheid-Matrix  | Financiën | 2 | 3 | 4 |                        | | |",
    "| ZRM 2017                | Financiën | 2 | 3 | 4 | zelfredzaamheidsmatrix | | |",
  );
  expect(seenBy(scoresOnScale, { Overgangen })).toEqual([
    {
      cause: "instrument-version-missing",
      at: "Overgangen!A2",
      facts: { column: "Instrument", instrument: "ZRM" },
    },
    {
      cause: "instrument-version-missing",
      at: "Overgangen!A3",
      facts: { column: "Instrument", instrument: "Zelfredzaamheid-Matrix" },
    },
    {
      cause: "instrument-version-missing",
      at: "Overgangen!F4",
      facts: { column: "Instrument na", instrument: "zelfredzaamheidsmatrix" },
    },
  ]);
});

test("finds two versions in one row", () => {
  const Overgangen = transitions(
    "| ZRM 2013 | Financiën | 2 | 3 | 4 | ZRM 2017                    | | |",
    "| ZRM 2013 | Financiën | 2 | 3 | 4 | zelfredzaamheid-matrix 2013 | | |",
  );
  expect(seenBy(scoresOnScale, { Overgangen })).toEqual([
    {
      cause: "instruments-mixed",
      at: "Overgangen!F2",
      facts: { before: "ZRM 2013", after: "ZRM 2017" },
    },
  ]);
});

test("finds a domain that the version does not have, with a near miss of one that it has", () => {
  const Overgangen = transitions(
    "| ZRM 2017           | Verslaving      | 2 | 3 | 4 | | | |",
    "| ZRM 2013           | Verslaving      | 2 | 3 | 4 | | | |",
    "| ZRM 2017           | Sociaal netwerg | 2 | 3 | 4 | | | |",
    "| ZRM 2017           |                 | 2 | 3 | 4 | | | |",
    "| Participatieladder |                 | 2 | 3 | 4 | | | |",
  );
  const of2017 = { instrument: "ZRM 2017" };
  expect(seenBy(scoresOnScale, { Overgangen })).toEqual([
    {
      cause: "domain-not-of-instrument",
      at: "Overgangen!B2",
      facts: { domain: "Verslaving", ...of2017, suggestion: null },
    },
    {
      cause: "domain-not-of-instrument",
      at: "Overgangen!B4",
      facts: { domain: "Sociaal netwerg", ...of2017, suggestion: "Sociaal netwerk" },
    },
    {
      cause: "domain-not-of-instrument",
      at: "Overgangen!B5",
      facts: { domain: null, ...of2017, suggestion: null },
    },
  ]);
});

test("asks the lowest and highest score of a scale that is not known", () => {
  const Overgangen = transitions(
    "| Eigen lijst       | Wonen | 2 | 3 | 4 | | | |",
    "| Participatielader |       | 2 | 3 | 4 | | | |",
    "| Cijfer            |       | 2 | 3 | 4 | | 1 | 10 |",
    "| Cijfer            |       | 2 | 11 | 4 | | | |",
  );
  expect(seenBy(scoresOnScale, { Overgangen })).toEqual([
    {
      cause: "scale-unknown",
      at: "Overgangen!A2",
      facts: { instrument: "Eigen lijst", suggestion: null },
    },
    {
      cause: "scale-unknown",
      at: "Overgangen!A3",
      facts: { instrument: "Participatielader", suggestion: "Participatieladder" },
    },
    {
      cause: "score-off-scale",
      at: "Overgangen!D5",
      facts: { column: "Na", score: 11, instrument: "Cijfer", lowest: 1, highest: 10 },
    },
  ]);
});

test("finds a scale that goes from high to low, and one that differs between rows", () => {
  const Overgangen = transitions(
    "| Cijfer   | | 2 | 3 | 4 | | 10 | 1  |",
    "| Cijfer   | | 2 | 3 | 4 | | 1  | 10 |",
    "| Cijfer   | | 2 | 3 | 4 | |    | 5  |",
    "| ZRM 2017 | Financiën | 2 | 3 | 4 | | 0 | 5 |",
  );
  expect(seenBy(scoresOnScale, { Overgangen })).toEqual([
    {
      cause: "scale-impossible",
      at: "Overgangen!G2",
      facts: { instrument: "Cijfer", lowest: 10, highest: 1 },
    },
    {
      cause: "scale-mixed",
      at: "Overgangen!H4",
      facts: { instrument: "Cijfer", column: "Hoogste", score: 5, expected: 10 },
    },
    {
      cause: "scale-mixed",
      at: "Overgangen!G5",
      facts: { instrument: "ZRM 2017", column: "Laagste", score: 0, expected: 1 },
    },
  ]);
});

test("stays silent on what is blank or does not apply, and without the table or its column of domains", () => {
  const Overgangen = transitions(
    "|          |           | 9      | 9      | 4 | | | |",
    "| ZRM      | Financiën | n.v.t. | n.v.t. | 4 | | | |",
    "| ZRM 2017 | Financiën |        |        | 4 | | | |",
  );
  expect(seenBy(scoresOnScale, { Overgangen })).toEqual([]);
  const withoutDomains = "| Instrument | Voor | Na | Aantal |\n| ZRM 2017 | 2 | 3 | 4 |";
  expect(seenBy(scoresOnScale, { Overgangen: withoutDomains })).toEqual([]);
  expect(seenBy(scoresOnScale, {})).toEqual([]);
});
