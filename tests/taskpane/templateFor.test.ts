import { templateFor } from "../../src/taskpane/templateFor";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

const goals = "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Domein | Meekomen | Inwoners |";
const statements =
  "| Code | Doel | Criterium | Stelling | Schaal |\n| S1 | D1 | Nut | Ik hoor erbij | 5-punts |";

it("takes statements along that nobody asked for, and says which module that needs", async () => {
  const snapshot = snapshotOf({ Doelen: goals, Stellingen: statements });
  const made = await templateFor(snapshot, { provider: null, modules: ["costs"] });
  if ("code" in made) throw new Error(made.code);
  expect(made.added).toEqual(["experience"]);
  const { records } = checkWorkbook(readWorkbook(made.bytes));
  expect(records.statements?.rows).toMatchObject([{ code: "S1", statement: "Ik hoor erbij" }]);
  expect(records.prices?.rows).toEqual([]);
});

it("adds nothing that was asked for, and nothing for a sheet without rows", async () => {
  const [header = ""] = statements.split("\n");
  const filled = snapshotOf({ Doelen: goals, Stellingen: statements });
  const empty = snapshotOf({ Doelen: goals, Stellingen: header });
  expect(await templateFor(filled, { provider: null, modules: ["experience"] })).toMatchObject({ added: [] });
  expect(await templateFor(empty, { provider: null, modules: [] })).toMatchObject({ added: [] });
});
