import { cellAddress } from "../../src/workbook/cellAddress";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "./snapshotOf";

const indicatorHeaders =
  "| Code | Doel | Naam | Populatie | Soort | Norm | Marge | Streefwaarde | Verwachte verandering per jaar |";
const share = (terms = "|  |  |") => `| I1 | D1 | Eenzaam | Inwoners | Aandeel | Lager ${terms}`;
const mean = (terms = "|  |  |") => `| I1 | D1 | Cijfer | Inwoners | Gemiddelde | Hoger ${terms}`;

function parse(indicator: string, ...measurements: string[]) {
  const { records, occurrences } = parseRecords(
    snapshotOf({
      Indicatoren: `${indicatorHeaders}\n${indicator} |`,
      Metingen: [
        "| Indicator | Periode | Waarde | Ondergrens | Bovengrens |",
        ...measurements.map((cells) => `| I1 | 2020 | ${cells} |`),
      ].join("\n"),
    }),
  );
  return {
    measurements:
      records.measurements?.rows.map(({ value, lower95, upper95 }) => [value, lower95, upper95]) ?? [],
    values: records.measurements?.rows.map(({ value }) => value) ?? [],
    states: records.measurements?.rows.map(({ states }) => states) ?? [],
    terms: records.indicators?.rows.map((row) => [row.margin, row.targetValue, row.expectedChangePerYear])[0],
    noticed: occurrences
      .filter(({ cause }) => cause !== "table-missing")
      .map(({ cause, place, facts }) => [cause, cellAddress(place.row ?? 0, place.column ?? 0), facts]),
  };
}

describe("settleUnits", () => {
  it("brings shares to percentage points, however they are written", () => {
    expect(parse(share(), "35%", "36%").values).toEqual([35, 36]);
    expect(parse(share(), "35", "36").values).toEqual([35, 36]);
    expect(parse(share(), "0.35", "0.36").values).toEqual([35, 36]);
    expect(parse(share(), "35%", "36").values).toEqual([35, 36]);
    expect(parse(share(), "35%", "0.36").values).toEqual([35, 36]);
  });

  it("brings the bounds along", () => {
    expect(parse(share(), "0.35 | 0.33 | 0.37").measurements).toEqual([[35, 33, 37]]);
    expect(parse(share(), "35% | 33% | 37").measurements).toEqual([[35, 33, 37]]);
  });

  it("reads a percentage that stands as text, and says that it is text", () => {
    const { values, noticed } = parse(share(), "'35 %", "36");
    expect(values).toEqual([35, 36]);
    expect(noticed).toEqual([["number-as-text", "C2", { column: "Waarde", text: "35 %", number: 35 }]]);
  });

  it("refuses a share among percentages instead of mending it", () => {
    const { values, states, noticed } = parse(share(), "35", "0.36", "37");
    expect(values).toEqual([35, null, 37]);
    expect(states).toEqual([{}, { value: "unreadable" }, {}]);
    expect(noticed).toEqual([["mixed-share-notation", "C3", { indicator: "I1", value: 0.36, meant: null }]]);
  });

  it("leaves a series of low percentages as it is", () => {
    const { values, noticed } = parse(share(), "0.8", "0.9", "1.1", "1.2");
    expect(values).toEqual([0.8, 0.9, 1.1, 1.2]);
    expect(noticed).toEqual([]);
  });

  it("refuses a share below 0% or above 100%", () => {
    expect(parse(share(), "135", "36").values).toEqual([null, 36]);
    expect(parse(share(), "135", "36").noticed).toEqual([
      ["share-out-of-range", "C2", { column: "Waarde", number: 135 }],
    ]);
    expect(parse(share(), "-3%").values).toEqual([null]);
    expect(parse(share(), "100%", "0").values).toEqual([100, 0]);
  });

  it("refuses bounds that do not hold their value, and keeps the value", () => {
    const { measurements, states, noticed } = parse(share(), "35 | 37 | 33");
    expect(measurements).toEqual([[35, null, null]]);
    expect(states).toEqual([{ lower95: "unreadable", upper95: "unreadable" }]);
    expect(noticed).toEqual([
      ["bounds-reversed", "D2", { indicator: "I1", lower: 37, value: 35, upper: 33 }],
    ]);
  });

  it("reads a bare margin as percentage points, unless the values are shares", () => {
    expect(parse(share("| 3 | 30 | -0.5"), "35", "36").terms).toEqual([3, 30, -0.5]);
    expect(parse(share("| 0.03 | 0.3 | -0.005"), "0.35", "0.36").terms).toEqual([3, 30, -0.5]);
    expect(parse(share("| 3 | 30 | -1"), "0.35", "0.36").terms).toEqual([3, 30, -1]);
    expect(parse(share("| 3% | 30% | -1%"), "0.35", "0.36").terms).toEqual([3, 30, -1]);
    expect(parse(share("| 3% | 30% | -1%"), "35", "36").terms).toEqual([3, 30, -1]);
  });

  it("refuses a margin or target that could be either", () => {
    expect(parse(share("| 0.5 |  | "), "0.35", "0.36")).toMatchObject({
      terms: [null, null, null],
      noticed: [["mixed-share-notation", "G2", { indicator: "I1", value: 0.5 }]],
    });
    expect(parse(share("| 0.03 | 0.3 | "), "35", "36")).toMatchObject({
      terms: [null, null, null],
      noticed: [
        ["mixed-share-notation", "G2", { indicator: "I1", value: 0.03 }],
        ["mixed-share-notation", "H2", { indicator: "I1", value: 0.3 }],
      ],
    });
  });

  it("refuses an expected change of −0.02 next to 75: as points it would be no decline at all", () => {
    expect(parse(share("| 3 | 70 | -0.02"), "75", "73")).toMatchObject({
      terms: [3, 70, null],
      noticed: [["mixed-share-notation", "I2", { indicator: "I1", value: -0.02 }]],
    });
  });

  it("leaves means and counts in their own unit", () => {
    expect(parse(mean("| 0.3 | 8 | 0.1"), "0.9", "7.2 | 7.0 | 7.4")).toMatchObject({
      values: [0.9, 7.2],
      terms: [0.3, 8, 0.1],
      noticed: [],
    });
  });

  it("takes percentages for a mean only where all its values are", () => {
    expect(parse(mean("| 3% |  | "), "83%", "84%")).toMatchObject({
      values: [83, 84],
      terms: [3, null, null],
      noticed: [],
    });
    expect(parse(mean("| 3% |  | "), "7.2", "84%")).toMatchObject({
      values: [7.2, null],
      terms: [null, null, null],
      noticed: [
        ["not-a-number", "G2", { column: "Marge", text: "3%" }],
        ["not-a-number", "C3", { column: "Waarde", text: "84%" }],
      ],
    });
  });

  it("decides for each indicator on its own", () => {
    const { records } = parseRecords(
      snapshotOf({
        Indicatoren: `${indicatorHeaders}\n${share()} |\n| I2 | D1 | Moeite | Inwoners | Aandeel | Lager |  |  |  |`,
        Metingen: "| Indicator | Periode | Waarde |\n| I1 | 2020 | 0.35 |\n| i2 | 2020 | 35 |",
      }),
    );
    expect(records.measurements?.rows.map(({ value }) => value)).toEqual([35, 35]);
  });
});
