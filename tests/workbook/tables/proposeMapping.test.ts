import { proposeMapping } from "../../../src/workbook/tables/proposeMapping";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../snapshotOf";

function sheetOf(text: string): SheetSnapshot {
  const [sheet] = snapshotOf({ Blad1: text }).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

describe("proposeMapping", () => {
  it("takes headers, synonyms, near misses, and required words among others", () => {
    const sheet = sheetOf(`
      | Overzicht |
      | Activiteitcode | Activiteit | Kerndeol | Teleenheid (soort) | Aantal in 2023 | Wijk |`);
    expect(proposeMapping(sheet, "activities", 2)).toEqual({
      table: "activities",
      sheet: "Blad1",
      headerRow: 2,
      lastRow: null,
      columns: { code: 0, name: 1, coreGoals: 2, countingUnit: 3, count: 4 },
    });
  });

  it("proposes no column where nothing is recognised, or the row is empty", () => {
    const sheet = sheetOf("| Foo | Bar | Baz |");
    expect(proposeMapping(sheet, "goals", 1).columns).toEqual({});
    expect(proposeMapping(sheet, "goals", 7).columns).toEqual({});
  });
});
