import { insertTemplate } from "../../src/office/insertTemplate";
import { readOpenWorkbook } from "../../src/office/readOpenWorkbook";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { tableContract, tableKeys } from "../../src/workbook/template";
import { valuesOf } from "../officeHost/valuesOf";
import { calculated, open } from "./opened";

const unwatched = { onProgress: () => undefined, isStopped: () => false };
const spine = tableKeys.filter((key) => tableContract(key).module === "spine");
const namesOf = (keys: typeof tableKeys) => keys.map((key) => tableContract(key).name);
const names = namesOf(spine);
const allNames = namesOf(tableKeys);

describe("insertTemplate", () => {
  it("adds every sheet of the contract, in which the check misses no table and no column", async () => {
    await open({ Blad1: { rows: [["van mij"]] } });
    expect(await insertTemplate(tableKeys)).toEqual({ added: allNames, present: [] });
    const snapshot = await readOpenWorkbook(unwatched);
    expect(snapshot?.sheets.map(({ name }) => name)).toEqual(["Blad1", ...allNames]);
    expect(snapshot?.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(allNames);
    const causes = snapshot && checkWorkbook(snapshot).findings.map(({ cause }) => cause);
    const aboutStructure = causes?.filter((cause) => /^(table|column|template)-/.test(cause));
    expect(new Set(aboutStructure)).toEqual(new Set(["table-empty"]));
  });

  it("adds what every workbook has, unless other sheets are asked for", async () => {
    await open({ Blad1: { rows: [["van mij"]] } });
    expect(await insertTemplate()).toEqual({ added: names, present: [] });
    const asked = ["goals", "statements", "answers"] as const;
    expect(await insertTemplate(asked)).toEqual({ added: ["Stellingen", "Antwoorden"], present: ["Doelen"] });
  });

  it("leaves what is there as it is, whether sheet or table", async () => {
    await open({ doelen: { rows: [["van mij"]] } });
    expect(await insertTemplate()).toMatchObject({ present: ["Doelen"] });
    expect(await valuesOf("doelen", "A1:B1")).toEqual([["van mij", ""]]);
    expect(await insertTemplate()).toEqual({ added: [], present: names });
  });

  it("offers the choices of a column, and keeps codes as they are typed", async () => {
    await open({ Blad1: { rows: [["a"]] } });
    await insertTemplate();
    const [validation, format] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Doelen");
      const { dataValidation } = sheet.getRange("B2").load("dataValidation/rule");
      const code = sheet.getRange("A2").load("numberFormat");
      await context.sync();
      return [dataValidation.rule, code.numberFormat] as const;
    });
    expect(validation.list?.source).toContain("Maatschappelijk resultaat");
    expect(format).toEqual([["@"]]);
  });

  it.each([1, 2, 3])("adds nothing when Office fails at batch %i", async (batch) => {
    const { host } = await open({ Blad1: { rows: [["a"]] } });
    await calculated();
    const execute = host.execute.bind(host);
    let seen = 0;
    host.execute = (body) => {
      if (!body.includes("_RemoveReference") && ++seen === batch) host.failNext(5102);
      return execute(body);
    };
    const outcome = await insertTemplate().catch((refusal: unknown) => refusal);
    const sheets = (await readOpenWorkbook(unwatched))?.sheets.map(({ name }) => name);
    // The third batch only switches events on again: by then the sheets are there.
    if (batch < 3) {
      expect(outcome).toMatchObject({ code: "host-busy" });
      expect(sheets).toEqual(["Blad1"]);
    } else expect(sheets).toEqual(["Blad1", ...names]);
  });
});
