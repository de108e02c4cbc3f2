import { parseRecords } from "../../../src/workbook/parseRecords";
import { snapshotOf } from "../snapshotOf";

const indicators = `
  | Code | Doel | Naam | Populatie | Soort | Norm | Marge |
  | I1 | D1 | Eenzaamheid | Inwoners | Aandeel | Lager | 3 |
  | I2 | D1 | Rapportcijfer | Inwoners | Gemiddelde | Hoger | 0.5 |`;

function valuesOf(rows: string) {
  const { records, occurrences } = parseRecords(
    snapshotOf({
      Indicatoren: indicators,
      Vergelijking: `
        | Indicator | Naam | Periode | Waarde |
        ${rows}`,
    }),
  );
  return {
    values: records.comparisons?.rows.map(({ value }) => value),
    causes: occurrences.map(({ cause }) => cause).filter((cause) => cause !== "table-missing"),
  };
}

describe("settleComparisons", () => {
  it("brings shares of others to percentage points, in whatever notation their list has", () => {
    const { values, causes } = valuesOf(`
        | I1 | Hoorn | 2020 | 0.35 |
        | I1 | Alphen | 2020 | 0.41 |
        | I2 | Hoorn | 2020 | 0.9 |`);
    expect(values).toEqual([35, 41, 0.9]);
    expect(causes).toEqual([]);
  });

  it("refuses a share in the other notation, and one that cannot be", () => {
    const { values, causes } = valuesOf(`
        | I1 | Hoorn | 2020 | 35 |
        | I1 | Alphen | 2020 | 41 |
        | I1 | Utrecht | 2020 | 0.38 |
        | I1 | Almelo | 2020 | 140 |`);
    expect(values).toEqual([35, 41, null, null]);
    expect(causes).toEqual(["mixed-share-notation", "share-out-of-range"]);
  });
});
