import { recogniseColumns } from "../../../src/workbook/recognition/recogniseColumns";
import type { TableKey } from "../../../src/workbook/template";
import { snapshotOf } from "../snapshotOf";

const leftOut = (text: string, table: TableKey) =>
  recogniseColumns(snapshotOf({ Blad1: text }).sheets).find(({ mapping }) => mapping.table === table)?.mapping
    .leftOut;

describe("in a table of measured values", () => {
  it("keeps the value of the town as a whole, which is no sum of its districts", () => {
    const measured = `
      | Indicator | Gebied | Jaar | Waarde | Ondergrens | Bovengrens |
      | I1        | Noord  | 2023 | 31%    | 28%        | 34%        |
      | I1        | Zuid   | 2023 | 25%    | 22%        | 28%        |
      | I1        | Totaal | 2023 | 28%    | 26%        | 30%        |
      | I2        | Noord  | 2023 | 12%    | 10%        | 14%        |
      | I2        | Totaal | 2023 | 12%    | 10%        | 14%        |`;
    expect(leftOut(measured, "measurements")).toBeUndefined();
    const byArea = measured.replace(/^( *)\| (\S+ *)\| (\S+ *)\|/gm, "$1| $3| $2|");
    expect(leftOut(byArea, "measurements")).toBeUndefined();
  });

  it("leaves out what adds up over two rows or more", () => {
    const counted = `
      | Gebied | Indicator | Jaar | Waarde |
      | Noord  | I1        | 2023 | 310    |
      | Zuid   | I1        | 2023 | 250    |
      | Totaal | I1        | 2023 | 560    |`;
    expect(leftOut(counted, "measurements")).toEqual(["Totaal"]);
  });

  it("keeps a share with the number of persons behind it, though the persons add up", () => {
    const shares = `
      | Gebied | Indicator | Waarde | n   |
      | Noord  | I1        | 31%    | 200 |
      | Zuid   | I1        | 25%    | 300 |
      | Totaal | I1        | 27%    | 500 |`;
    expect(leftOut(shares, "measurements")).toBeUndefined();
  });

  it("ends no table above its total where another one stands below it", () => {
    const both = `
      | Gebied | Indicator | Jaar | Waarde |
      | Noord  | I1        | 2023 | 31%    |
      | Zuid   | I1        | 2023 | 25%    |
      | Totaal | I1        | 2023 | 28%    |
      |
      | Code   | Omschrijving | Niveau   | Populatie |
      | D1     | Meedoen      | Ambitie  | Inwoners  |`;
    const { sheets } = snapshotOf({ Blad1: both });
    const found = recogniseColumns(sheets).find(({ mapping }) => mapping.table === "measurements");
    expect(found?.mapping.lastRow).toBe(4);
  });

  it("keeps a group that is called Totaal and is no sum, for persons may be in two groups", () => {
    const groups = `
      | Code | Doelgroep   | Omvang |
      | OUD  | Ouderen     | 300    |
      | MZ   | Mantelzorg  | 120    |
      |      | Totaal      | 350    |`;
    expect(leftOut(groups, "targetGroups")).toBeUndefined();
    expect(leftOut(groups.replace("350", "420"), "targetGroups")).toEqual(["Totaal"]);
  });
});

describe("in a table of activities", () => {
  const activities = (rows: string) => `
    | Nr | Activiteit  | Hoofddoel | Aantal |
    | A1 | Inloop      | D1        | 14     |
    ${rows}`;

  it("keeps one called Totaal fit whose count happens to be that of the row above it", () => {
    const plan = `
      | Activiteit | Hoofddoel | Teleenheid | Aantal |
      | Inloop     | D1        | Bezoeken   | 14     |
      | Totaal fit | D2        | Deelnemers | 14     |
      | Wandelen   | D1        | Deelnemers | 31     |`;
    expect(leftOut(plan, "activities")).toBeUndefined();
  });

  it("leaves out a total that says nothing else, and one with a name that adds up two rows", () => {
    expect(leftOut(activities("| Totaal | | | 14 |"), "activities")).toEqual(["Totaal"]);
    expect(
      leftOut(activities("| A2 | Wandelen | D1 | 31 |\n| Totaal Noord | | | 45 |"), "activities"),
    ).toEqual(["Totaal Noord"]);
  });

  it("leaves out the subtotal of a single row", () => {
    expect(leftOut(activities("| Subtotaal Noord | | | 14 |"), "activities")).toEqual(["Subtotaal Noord"]);
  });
});
