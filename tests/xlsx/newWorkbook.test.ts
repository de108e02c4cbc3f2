import type { SheetContents } from "../../src/documents/SheetContents";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { schemaErrors } from "./schemaErrors";
import { partsOf } from "./workbookFiles";

const sheet = (name: string): SheetContents => ({
  name,
  tableName: name,
  columns: [
    { header: "Doel", width: 12, format: "text" },
    { header: "Aandeel", width: 12, format: "percentage" },
  ],
  rows: [
    ["D1 & <D2>", 0.353],
    [null, 1],
  ],
});

describe("newWorkbook", () => {
  const made = newWorkbook([sheet("Bereik"), { ...sheet("Beweging"), note: ["Gemaakt met Doelbereik"] }]);

  it("reads back as the values that went in, one table a sheet", () => {
    const { sheets } = readWorkbook(made);
    expect(sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)])).toEqual([
      ["Bereik", ["Bereik"]],
      ["Beweging", ["Beweging"]],
    ]);
    expect(sheets[0]?.rows.map(({ values }) => values)).toEqual([
      ["Doel", "Aandeel"],
      ["D1 & <D2>", 0.353],
      [undefined, 1],
    ]);
  });

  it("has only parts that the schemas allow", async () => {
    expect(await schemaErrors(made, Object.keys(partsOf(made)))).toEqual([]);
  });

  it("gives the same bytes for the same contents", () => {
    expect(
      newWorkbook([sheet("Bereik"), { ...sheet("Beweging"), note: ["Gemaakt met Doelbereik"] }]),
    ).toEqual(made);
  });
});
