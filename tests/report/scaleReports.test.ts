import { scaleReports } from "../../src/report/scaleReports";
import { recordsOf } from "./recordsOf";

const reportsOn = (...rows: string[]) =>
  scaleReports(
    recordsOf({
      Overgangen: [
        "| Instrument | Domein | Voor | Na | Aantal | Instrument na | Laagste | Hoogste |",
        ...rows,
      ].join("\n"),
    }),
  );

test("55 up, 5 the same and 40 down of 100 cannot be told from chance (fixture §4.8: net 15 points, sign test 0.1505)", () => {
  const [found] = reportsOn(
    "| ZRM 2017 | Financiën | 2 | 3 | 55 | | | |",
    "| ZRM 2017 | Financiën | 3 | 3 | 5  | | | |",
    "| ZRM 2017 | Financiën | 3 | 2 | 40 | | | |",
  );
  expect(found).toMatchObject({
    instrument: "ZRM 2017",
    code: "self-sufficiency-2017",
    domain: "Financiën",
    scale: { lowest: 1, highest: 5 },
    persons: 100,
    verdict: "cannot-tell",
    reason: null,
    rowsLeftOut: 0,
  });
  expect(found?.figures?.net95.value).toBeCloseTo(0.15, 12);
  expect(found?.figures?.net90.lower).toBeCloseTo(-0.0084, 4);
  expect(found?.figures?.net90.upper).toBeCloseTo(0.3084, 4);
  expect(found?.figures?.signTest).toBeCloseTo(0.1505, 4);
});

test("counts who could not rise and who dropped out", () => {
  const [found] = reportsOn(
    "| Participatieladder | | 6 | 6      | 10 | | | |",
    "| Participatieladder | | 1 | 2      | 30 | | | |",
    "| Participatieladder | | 2 | n.v.t. | 10 | | | |",
  );
  expect(found).toMatchObject({ domain: "Participatie", persons: 40, verdict: "moved-favourably" });
  expect(found?.figures).toMatchObject({ ceiling: 0.25, floor: 0.75, dropOut: 0.2 });
});

test("takes versions and domains apart, and names of one instrument together", () => {
  const found = reportsOn(
    "| ZRM 2013                    | Financiën | 2 | 3 | 10 | | | |",
    "| zelfredzaamheid-matrix 2013 | financien | 2 | 3 | 10 | | | |",
    "| ZRM 2017                    | Financiën | 2 | 3 | 10 | | | |",
    "| ZRM 2017                    | Justitie  | 2 | 3 | 10 | | | |",
  );
  expect(found.map(({ instrument, domain, persons }) => [instrument, domain, persons])).toEqual([
    ["ZRM 2013", "Financiën", 20],
    ["ZRM 2017", "Financiën", 10],
    ["ZRM 2017", "Justitie", 10],
  ]);
});

test("leaves out rows that cannot be right, and counts them", () => {
  const [found] = reportsOn(
    "| ZRM 2017 | Financiën | 2   | 3      | 12 |          | |  |",
    "| ZRM 2017 | Financiën | 0   | 3      | 90 |          | |  |",
    "| ZRM 2017 | Financiën | 2   | 3      | 90 | ZRM 2013 | |  |",
    "| ZRM 2017 | Financiën | 2   | 3      | 90 |          | | 4 |",
    "| ZRM 2017 | Financiën | 2   |        | 90 |          | |  |",
    "| ZRM 2017 | Financiën | 2   | 3      |    |          | |  |",
    "| ZRM 2017 | Financiën | n.v.t. | 3   | 90 |          | |  |",
    "| ZRM 2017 | Financiën | n.v.t. | n.v.t. | 90 |       | |  |",
  );
  expect(found).toMatchObject({ persons: 12, rowsLeftOut: 6 });
});

test("says nothing of fewer than 10 persons, not even how many", () => {
  const rows = (count: number) => reportsOn(`| ZRM 2017 | Financiën | 2 | 3 | ${count} | | | |`)[0];
  expect(rows(9)).toMatchObject({ persons: null, verdict: "suppressed", figures: null, reason: "too-few" });
  expect(rows(10)).toMatchObject({ persons: 10, reason: null });
});

test.each([
  ["version-missing", "| ZRM | Financiën | 2 | 3 | 20 | | | |"],
  ["domain-unknown", "| ZRM 2017 | Verslaving | 2 | 3 | 20 | | | |"],
  ["scale-unknown", "| Eigen lijst | Wonen | 2 | 3 | 20 | | | |"],
  ["nobody-twice", "| ZRM 2017 | Financiën | 2 | n.v.t. | 20 | | | |"],
] as const)("says why there is no figure: %s", (reason, row) => {
  expect(reportsOn(row)[0]).toMatchObject({ reason, figures: null, verdict: "not-assessable" });
});

test("takes a scale of one's own from the rows, and is empty without the table", () => {
  const [found] = reportsOn(
    "| Cijfer | Thuis | 6 | 7 | 20 | | 1 | 10 |",
    "| cijfer | thuis | 6 | 7 | 20 | |   |    |",
  );
  expect(found).toMatchObject({
    instrument: "Cijfer",
    code: null,
    scale: { lowest: 1, highest: 10 },
    persons: 40,
  });
  expect(scaleReports(recordsOf({}))).toEqual([]);
});
