import { upgradedWorkbook } from "../../../src/making/template/upgradedWorkbook";
import { wordsOfTemplate } from "../../../src/making/template/wordsOfTemplate";
import { templateWords } from "../../../src/text/nl/templateWords";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { readKeptPart, writeKeptPart } from "../../../src/workbook/kept/keptPart";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { upgradePlan } from "../../../src/workbook/upgrade/upgradePlan";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { snapshotOf } from "../../workbook/snapshotOf";

const words = wordsOfTemplate(templateWords);
const explanations = [{ finding: "K01|x", text: "klopt", time: "2026-01-01T00:00:00Z" }];

const old = snapshotOf(
  {
    Opdracht: "| Veld | Waarde |\n| Gemeente | Hoorn |\n| Peildatum | 2025-12-31 |\n| Kenmerk | 12-A |",
    Doelen: `
      | Notitie boven de tabel |
      |
      | Code | Niveau | Omschriving | Populatie | Wijk | Controle |
      | '007 | Domein | Meekomen | Inwoners | Noord | zelf getypt |
      | D2 | Domein | 35% | Inwoners | 2024-05-06 | |`,
    Verhalen: "| Titel | Doel | Toestemming |\n| Buren | D2 | Ja |",
    Kladblok: "@ hidden\n@ at B2\n| 2024-01-01 | #N/A | TRUE |",
  },
  { kept: writeKeptPart({ ...nothingKept, explanations }) },
);

let upgraded: WorkbookSnapshot;
beforeAll(async () => {
  const plan = upgradePlan(old, words);
  if ("code" in plan) throw new Error(plan.code);
  upgraded = readWorkbook(await upgradedWorkbook(plan, templateWords));
});

const rowsOf = (name: string) => upgraded.sheets.find((sheet) => sheet.name === name)?.rows ?? [];

it("is of the version of now, and no table, column or setting is unknown to it", () => {
  const { findings, records } = checkWorkbook(upgraded);
  const ofTheTemplate = findings.filter(({ cause }) =>
    ["column-renamed", "column-missing", "table-missing", "template-version-missing"].includes(cause),
  );
  expect(ofTheTemplate).toEqual([]);
  expect(records.assignment).toMatchObject({ municipality: "Hoorn", referenceDate: "2025-12-31" });
  expect(records.goals?.rows.map(({ code, description }) => [code, description])).toEqual([
    ["007", "Meekomen"],
    ["D2", "35%"],
  ]);
  expect(records.stories?.rows).toHaveLength(1);
});

it("has columns of one's own at the right, also what was typed in a column Controle", () => {
  const [headers, first, second] = rowsOf("Doelen").filter(({ row }) => row >= 4);
  expect(headers?.values.slice(6)).toEqual(["Wijk", "Controle (2)", "Controle"]);
  expect(first?.values.slice(6, 8)).toEqual(["Noord", "zelf getypt"]);
  expect([second?.values[6], second?.notations?.[6]]).toEqual([45418, "date"]);
});

it("has sheets of one's own as they were, and a list of what has no place", () => {
  expect(upgraded.sheets.find(({ name }) => name === "Kladblok")?.visibility).toBe("hidden");
  expect(rowsOf("Kladblok")[0]?.values.slice(1)).toEqual([45292, { error: "#N/A" }, true]);
  expect(rowsOf("Meegekomen").at(-1)?.values).toEqual(["Doelen", "A1", "Notitie boven de tabel"]);
});

it("keeps what people said about the workbook", () => {
  expect(readKeptPart(upgraded.kept)?.explanations).toEqual(explanations);
});

it("is of the version of now when it is offered again", () => {
  expect(upgradePlan(upgraded, words)).toEqual({ code: "already-current", facts: { version: "1.0" } });
});
