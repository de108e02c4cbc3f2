import { snapshotOf } from "./snapshotOf";

describe("snapshotOf", () => {
  it("reads each notation of a cell", () => {
    const [sheet] = snapshotOf({
      Blad: "| 12.5 | '12,5 | 35% | 2020-01-31 | #N/A | TRUE | =3 | = |  | a␣b⍽c⏎d |",
    }).sheets;
    expect(sheet?.rows[0]).toEqual({
      row: 1,
      hidden: false,
      // prettier-ignore
      values: [12.5, "12,5", 0.35, 43861, { error: "#N/A" }, true, 3, undefined, undefined, "a b\u00a0c\nd"],
      notations: [undefined, undefined, "percentage", "date"],
      formulas: [
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        "calculated",
        "without-result",
      ],
    });
  });

  it("places rows, tables, merges and what is hidden", () => {
    const [sheet] = snapshotOf({
      Blad: `
        @ hidden
        | Titel | < |

        @ at C5
        @ table Doelen totals
        | Code |
        ~| D1 |
        | ^ |

        | los |`,
    }).sheets;
    expect(sheet?.visibility).toBe("hidden");
    expect(sheet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, false],
      [5, false],
      [6, true],
      [9, false],
    ]);
    expect(sheet?.rows[1]?.values[2]).toBe("Code");
    expect(sheet?.tables).toEqual([
      {
        name: "Doelen",
        range: { firstRow: 5, firstColumn: 2, lastRow: 7, lastColumn: 2 },
        hasHeaderRow: true,
        hasTotalsRow: true,
      },
    ]);
    expect(sheet?.merges).toEqual([
      { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 },
      { firstRow: 6, firstColumn: 2, lastRow: 7, lastColumn: 2 },
    ]);
  });

  it("counts dates from 1904 where the workbook does", () => {
    const { sheets } = snapshotOf({ Blad: "| 2020-01-31 |" }, { dateSystem: "1904" });
    expect(sheets[0]?.rows[0]?.values[0]).toBe(43861 - 1462);
  });
});
