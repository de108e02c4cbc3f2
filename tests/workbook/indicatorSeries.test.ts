import { indicatorSeries } from "../../src/workbook/indicatorSeries";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "./snapshotOf";

const Indicatoren = `
  | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
  | I-01 | R1   | Eenzaamheid | Inwoners  | Aandeel | Lager | 10    |`;

const header = "| Indicator | Gebied | Periode | Waarde | Aantal (n) | Ontwerpeffect | Status |";
const first = "| I-01 | Noord | 2018 | 40 | 1000 | | |";
const last = "| I-01 | Noord | 2022 | 40 | 1000 | | |";

function judged(...rows: string[]) {
  const Metingen = `\n${[header, ...rows].join("\n")}`;
  const { records } = parseRecords(snapshotOf({ Indicatoren, Metingen }));
  return indicatorSeries(records).map(({ judgement: { verdict, reason } }) => [verdict, reason]);
}

describe("what cannot be read is not taken for blank", () => {
  it("judges readable rows", () => {
    expect(judged(first, last)).toEqual([["not-moving", "within-margin"]]);
  });

  it.each([
    ["a status, which may be a break", "| I-01 | Noord | 2022 | 40 | 1000 | | Trendbruek |"],
    ["a design effect, which would be 1", "| I-01 | Noord | 2022 | 40 | 1000 | circa 4 | |"],
  ])("%s", (_what, row) => {
    expect(judged(first, row)).toEqual([["not-assessable", "value-missing"]]);
  });

  it("an earlier status: nothing before it is compared with what comes after", () => {
    const between = "| I-01 | Noord | 2020 | 40 | 1000 | | Trendbruek |";
    expect(judged(first, between, last)).toEqual([["not-assessable", "value-missing"]]);
  });

  it("a period: any other measurement may be out of date", () => {
    const unplaced = "| I-01 | Noord | zomer | 70 | 1000 | | |";
    expect(judged(first, last, unplaced)).toEqual([["not-assessable", "value-missing"]]);
  });

  it("but a row without a period and without a value is no measurement", () => {
    expect(judged(first, last, "| I-01 | Noord | | | | | |")).toEqual([["not-moving", "within-margin"]]);
  });
});
