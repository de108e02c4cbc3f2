import { earlierValuesKept } from "../../../../src/workbook/checks/previous/earlierValuesKept";
import { seenBy } from "../seenBy";

type Row = readonly [period: string, value: string, version?: string, status?: string, why?: string];

const year = (
  rows: readonly Row[],
  { kind = "Aandeel", name = "Voelt zich eenzaam", area = "Noord" } = {},
) => ({
  Indicatoren: `
    | Code | Doel | Naam    | Populatie | Soort   | Norm  | Marge |
    | I-01 | R1   | ${name} | Inwoners  | ${kind} | Lager | 3     |`,
  Metingen: [
    "| Indicator | Gebied | Periode | Waarde | Definitieversie | Status | Toelichting |",
    ...rows.map(([period, value, version = "", status = "", why = ""]) =>
      ["", "I-01", area, period, value, version, status, why, ""].join("|"),
    ),
  ].join("\n"),
});

const seenBetween = (before: Row, now: Row) => seenBy(earlierValuesKept, year([now]), {}, year([before]));

test("finds a value of an earlier period that is not what last year's workbook had", () => {
  expect(
    seenBy(
      earlierValuesKept,
      year([
        ["2021", "35%"],
        ["2022", "38%"],
        ["2023", "36%"],
      ]),
      {},
      year([
        ["2021", "35%"],
        ["2022", "41%"],
      ]),
    ),
  ).toEqual([
    {
      cause: "earlier-value-changed",
      at: "Metingen!D3",
      facts: { indicator: "I-01", area: "Noord", kind: "share", period: "2022", before: 41, now: 38 },
    },
  ]);
});

test("finds a value of 0 that was something else, and one that is 0 now", () => {
  expect(seenBetween(["2022", "0%"], ["2022", "38%"])).toMatchObject([{ facts: { before: 0, now: 38 } }]);
  expect(seenBetween(["2022", "38%"], ["2022", "0%"])).toMatchObject([{ facts: { before: 38, now: 0 } }]);
});

test.each([
  ["Haarlem", "Gemeente Haarlem", 1],
  ["’s-Gravenhage", "Den Haag", 1],
  ["Haarlem", "Haarlem Noord", 0],
  ["", "Gemeente", 0],
])("compares area “%s” with “%s”: %d found", (before, now, found) => {
  const seen = seenBy(
    earlierValuesKept,
    year([["2022", "38%"]], { area: now }),
    {},
    year([["2022", "41%"]], { area: before }),
  );
  expect(seen).toHaveLength(found);
});

test.each<[string, Row, Row]>([
  ["one has more decimals", ["2022", "35%"], ["2022", "35.2%"]],
  ["one is written as a fraction", ["2022", "35"], ["2022", "0.35"]],
  ["it was provisional", ["2022", "35%", "", "Voorlopig"], ["2022", "38%", "", "Definitief"]],
  ["it was an estimate", ["2022", "35%", "", "Modelschatting"], ["2022", "38%"]],
  ["it is an estimate", ["2022", "35%"], ["2022", "38%", "", "Modelschatting"]],
  ["the series breaks here", ["2022", "35%"], ["2022", "38%", "", "Trendbreuk"]],
  ["the row explains it", ["2022", "35%"], ["2022", "38%", "", "", "herberekend door de GGD"]],
  ["it has another definition", ["2022", "35%", "a"], ["2022", "38%", "b"]],
  ["it was not there", ["2021", "35%"], ["2022", "38%"]],
  ["it was blank", ["2022", ""], ["2022", "38%"]],
  ["it is hidden now", ["2022", "35%"], ["2022", "<10"]],
])("stays silent where %s", (_, before, now) => {
  expect(seenBetween(before, now)).toEqual([]);
});

test("stays silent where the indicator is another one, measures something else, or stood there twice", () => {
  const [before, now]: [Row[], Row[]] = [[["2022", "35%"]], [["2022", "38%"]]];
  expect(seenBy(earlierValuesKept, year(now), {}, year(before, { name: "Sport wekelijks" }))).toEqual([]);
  expect(seenBy(earlierValuesKept, year(now), {}, year(before, { kind: "Gemiddelde" }))).toEqual([]);
  expect(seenBy(earlierValuesKept, year(now), {}, year([...before, ["2022", "36%"]]))).toEqual([]);
});

test("stays silent without last year's workbook, or without its measurements", () => {
  expect(seenBy(earlierValuesKept, year([["2022", "38%"]]))).toEqual([]);
  expect(seenBy(earlierValuesKept, year([["2022", "38%"]]), {}, {})).toEqual([]);
});
