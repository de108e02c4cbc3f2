import { modulesInUse } from "../../../src/workbook/upgrade/modulesInUse";
import type { ContractContents, TableContents } from "../../../src/workbook/upgrade/ContractContents";
import type { TableKey } from "../../../src/workbook/template";

const filled: TableContents = { rows: [{ code: "X" }], ownColumns: [] };
const empty: TableContents = { rows: [], ownColumns: [] };
const modules = (...tables: [TableKey, TableContents][]) => {
  const contents: ContractContents = { settings: {}, ownSettings: [], sheets: [], tables: new Map(tables) };
  return modulesInUse(contents);
};

it("names the module of each filled table once, and not the spine, which every workbook has", () => {
  expect(modules(["goals", filled], ["statements", filled], ["stories", filled])).toEqual(["experience"]);
});

it("a table without rows needs no sheet", () => {
  expect(modules(["goals", filled], ["statements", empty])).toEqual([]);
});
