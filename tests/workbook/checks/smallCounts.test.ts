import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { snapshotOf } from "../snapshotOf";

const found = (sheets: Readonly<Record<string, string>>) =>
  checkWorkbook(snapshotOf(sheets))
    .findings.filter(({ rule }) => rule === "P03")
    .map(({ table, count, severity, examples: [{ place, facts }] }) => ({
      table,
      count,
      severity,
      place,
      facts,
    }));

describe("P03 small counts", () => {
  it("finds counts of one to nine in a group, one finding a table", () => {
    expect(
      found({
        Spreiding: `
          | Activiteit | Groep        | Aantal |
          | A1         | Alleenstaand | 4      |
          | A1         | Samenwonend  | 40     |
          | A1         | Weduwe       | 9      |`,
        Overgangen: `
          | Instrument | Voor | Na | Aantal |
          | ZRM 2017   | 2    | 3  | 1      |`,
      }),
    ).toEqual([
      {
        table: "spread",
        count: 2,
        severity: "note",
        place: { sheet: "Spreiding", row: 2, column: 2 },
        facts: { table: "Spreiding", minimum: 10 },
      },
      {
        table: "transitions",
        count: 1,
        severity: "note",
        place: { sheet: "Overgangen", row: 2, column: 3 },
        facts: { table: "Overgangen", minimum: 10 },
      },
    ]);
  });

  it("follows the minimum of the workbook", () => {
    const sheets = {
      Opdracht: "| Veld | Waarde |\n| Minimum groepsgrootte | 5 |",
      Spreiding: "| Activiteit | Groep | Aantal |\n| A1 | Alleen | 5 |\n| A1 | Samen | 4 |",
    };
    expect(found(sheets)).toMatchObject([{ count: 1, facts: { minimum: 5 } }]);
  });

  it("is silent about ten, nobody, blanks, and the participants of an activity", () => {
    expect(
      found({
        Activiteiten:
          "| Code | Naam | Kerndoel | Teleenheid | Aantal |\n| A1 | Koffie | D1 | Deelnemers | 4 |",
        Spreiding: "| Activiteit | Groep | Aantal |\n| A1 | Een | 10 |\n| A1 | Twee | 0 |\n| A1 | Drie | |",
      }),
    ).toEqual([]);
    expect(found({})).toEqual([]);
  });
});
