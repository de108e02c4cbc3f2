import { contractWorkbook } from "../../../src/making/template/contractWorkbook";
import { templateWords } from "../../../src/text/nl/templateWords";
import type { ContractContents } from "../../../src/workbook/upgrade/ContractContents";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { partsOf, partText } from "../../xlsx/workbookFiles";

const contents: ContractContents = {
  settings: {},
  ownSettings: [],
  sheets: [],
  tables: new Map([
    [
      "activities",
      {
        rows: [{ code: "A1", name: "Eettafel" }],
        ownColumns: [
          { header: "Doelen", values: ["x"] },
          { header: "Aantal\r\nkeer ", values: [3] },
          { header: "Aantal keer", values: [4] },
        ],
      },
    ],
  ]),
};

let made: Uint8Array;
beforeAll(async () => {
  made = await contractWorkbook("Sjabloon", ["goals", "activities"], contents, templateWords);
});

const tableNamed = (name: string): string =>
  Object.keys(partsOf(made))
    .filter((part) => part.startsWith("xl/tables/"))
    .map((part) => partText(made, part))
    .find((text) => text.includes(`displayName="${name}"`)) ?? "";

it("knows a table by its own name, and not by a column of that name in another", () => {
  const activities = tableNamed("Activiteiten");
  expect(activities).toContain(`altText="${templateWords.rowMeanings.activities}"`);
  // The sheet Activiteiten asks for a core goal; the sheet Doelen knows no such column.
  expect(activities).toMatch(/<calculatedColumnFormula>[^<]*Kerndoel/);
  expect(tableNamed("Doelen")).toContain(`altText="${templateWords.rowMeanings.goals}"`);
});

it("a line break in a header of one's own becomes a space, in its cell and in its table alike", () => {
  const row = readWorkbook(made)
    .sheets.find(({ name }) => name === "Activiteiten")
    ?.rows.find((one) => one.row === 4);
  const inCells = (row?.values ?? []).map(String);
  const inTable = [...tableNamed("Activiteiten").matchAll(/<tableColumn [^>]*\bname="([^"]*)"/g)];
  expect(inTable.map(([, name]) => name)).toEqual(inCells);
  expect(inCells.slice(-4)).toEqual(["Doelen", "Aantal keer", "Aantal keer (2)", "Controle"]);
});
