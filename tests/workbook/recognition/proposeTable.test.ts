import { proposeTable } from "../../../src/workbook/recognition/proposeTable";
import { snapshotOf } from "../snapshotOf";

describe("proposeTable", () => {
  it("takes headers, synonyms, near misses, and required words among others", () => {
    const { sheets } = snapshotOf({
      Blad1: `
        | Overzicht |
        | Activiteitcode | Activiteit | Kerndeol | Teleenheid (soort) | Aantal in 2023 | Aantekening |`,
    });
    expect(proposeTable("activities", sheets, "Blad1", 2).mapping).toEqual({
      table: "activities",
      sheet: "Blad1",
      headerRow: 2,
      lastRow: null,
      columns: { code: 0, name: 1, coreGoals: 2, countingUnit: 3, count: 4 },
    });
  });

  it("proposes no column where nothing is recognised, the row is empty, or the sheet is gone", () => {
    const { sheets } = snapshotOf({ Blad1: "| Foo | Bar | Baz |" });
    expect(proposeTable("goals", sheets, "Blad1", 1).mapping.columns).toEqual({});
    expect(proposeTable("goals", sheets, "Blad1", 7).mapping).toMatchObject({ headerRow: 7, columns: {} });
    expect(proposeTable("goals", sheets, "Blad2", null).mapping).toMatchObject({ headerRow: 1, columns: {} });
  });

  it("looks for the sheet itself where none is named", () => {
    const { sheets } = snapshotOf({
      Brief: "| Foo | Bar |\n| 1 | 2 |",
      Lijst: "| Dienst | Tarief | Per |\n| Begeleiding | 61.5 | uur |",
    });
    const { mapping } = proposeTable("prices", sheets, null, null);
    expect(mapping).toMatchObject({ sheet: "Lijst", columns: { provision: 0, price: 1, unit: 2 } });
    expect(proposeTable("prices", [], null, null).mapping).toMatchObject({ sheet: "", columns: {} });
  });

  it("looks for the row itself where none is given", () => {
    const { sheets } = snapshotOf({
      "Inzet 2025": `
        | Overzicht inzet |
        |
        | Code | Activiteit    | Soort telling | Aantal deelnemers |
        | A1   | Koffie-inloop | Bezoeken      | 120 |`,
    });
    expect(proposeTable("activities", sheets, "Inzet 2025", null).mapping).toMatchObject({
      headerRow: 3,
      columns: { code: 0, name: 1, countingUnit: 2, count: 3 },
    });
  });
});
