import { valueJumps } from "../../../src/workbook/checks/valueJumps";
import { seenBy } from "./seenBy";

type Row = readonly [
  period: string,
  value: string,
  persons?: string,
  version?: string,
  status?: string,
  why?: string,
];

const seenIn = (kind: string, ...rows: readonly Row[]) =>
  seenBy(valueJumps, {
    Indicatoren: `
      | Code | Doel | Naam  | Populatie | Soort   | Norm  | Marge |
      | I-01 | R1   | Naam  | Inwoners  | ${kind} | Hoger | 3     |`,
    Metingen: [
      "| Indicator | Periode | Waarde | Aantal (n) | Definitieversie | Status | Toelichting |",
      ...rows.map(([period, value, persons = "", version = "", status = "", why = ""]) =>
        ["", "I-01", period, value, persons, version, status, why, ""].join("|"),
      ),
    ].join("\n"),
  });

test("finds a count that is 2.4 times the one before it, at the later value", () => {
  expect(seenIn("Aantal", ["2020", "100"], ["2021", "240"])).toEqual([
    {
      cause: "value-jumped",
      at: "Metingen!C3",
      facts: {
        indicator: "I-01",
        area: null,
        kind: "count",
        fromPeriod: "2020",
        toPeriod: "2021",
        from: 100,
        to: 240,
        factor: 2.4,
      },
    },
  ]);
});

test.each([
  ["Aantal", "100", "49", "", "less than half"],
  ["Aandeel", "12%", "25%", "400", "48 and 100 persons behind it"],
  ["Aandeel", "12%", "25%", "", "the number of persons is not known"],
  ["Gemiddelde", "3.1", "6.4", "40", "a mean"],
])("finds a jump of %s from %s to %s (n = %s): %s", (kind, before, after, persons) => {
  expect(seenIn(kind, ["2020", before, persons], ["2021", after, persons])).toHaveLength(1);
});

test.each([
  ["Aantal", "100", "200", "", "no more than twice"],
  ["Aantal", "100", "50", "", "no less than half"],
  ["Aantal", "12", "29", "", "fewer than 30 counted"],
  ["Aantal", "0", "400", "", "from nothing there is no factor"],
  ["Aandeel", "5%", "12%", "400", "20 persons behind the first"],
  ["Gemiddelde", "3.1", "6.4", "29", "29 persons"],
])("stays silent on %s from %s to %s (n = %s): %s", (kind, before, after, persons) => {
  expect(seenIn(kind, ["2020", before, persons], ["2021", after, persons])).toEqual([]);
});

test("stays silent where the row explains it, at a trend break, with another definition and another length of period", () => {
  expect(seenIn("Aantal", ["2020", "100"], ["2021", "240", "", "", "", "twee wijken erbij"])).toEqual([]);
  expect(seenIn("Aantal", ["2020", "100"], ["2021", "240", "", "", "Trendbreuk"])).toEqual([]);
  expect(seenIn("Aantal", ["2020", "100", "", "a"], ["2021", "240", "", "b"])).toEqual([]);
  expect(seenIn("Aantal", ["2020-K4", "100"], ["2021", "400"])).toEqual([]);
});

test("one slip of the pen is one finding: the way back is none", () => {
  const seen = seenIn("Aantal", ["2019", "480"], ["2020", "48"], ["2021", "478"], ["2022", "481"]);
  expect(seen.map(({ at }) => at)).toEqual(["Metingen!C3"]);
});

test("a lasting change of level is one finding too, and a second jump another", () => {
  const lasting = seenIn("Aantal", ["2019", "100"], ["2020", "300"], ["2021", "310"]);
  expect(lasting.map(({ at }) => at)).toEqual(["Metingen!C3"]);
  const twice = seenIn("Aantal", ["2019", "100"], ["2020", "300"], ["2021", "900"]);
  expect(twice.map(({ at }) => at)).toEqual(["Metingen!C3", "Metingen!C4"]);
});
