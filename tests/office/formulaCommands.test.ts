import { freezeFormulas } from "../../src/office/freezeFormulas";
import { repairFormulas } from "../../src/office/repairFormulas";
import { restoreFormulas } from "../../src/office/restoreFormulas";
import type { FrozenFormula } from "../../src/workbook/kept/KeptChoices";
import { keptChoicesSchema } from "../../src/workbook/kept/KeptChoices";
import { connectFunctions } from "../officeHost/connectFunctions";
import { settled } from "../officeHost/settled";
import { valuesOf } from "../officeHost/valuesOf";
import { calculated, open, protect } from "./opened";

/** Nobody knows these functions here, as when the add-in is not loaded. */
const sheets = {
  Blad: {
    rows: [["=DOEL.WEG(1)", "=_xldudf_DOEL_NODIG(0.8)", "=SUM(1,2)", '="DOEL.X"'], ["van mij"]],
  },
};

async function formulasOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad").getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

describe("repairFormulas", () => {
  it("enters formulas of ours again that Excel lost, as they are typed, and no others", async () => {
    await open(sheets);
    await calculated();
    expect(await repairFormulas()).toBe(2);
    expect(await formulasOf("A1:D1")).toEqual([
      ["=DOEL.WEG(1)", "=DOEL.NODIG(0.8)", "=SUM(1,2)", '="DOEL.X"'],
    ]);
  });

  it("says which sheet is protected where nothing could be mended", async () => {
    await open(sheets);
    await calculated();
    await protect("Blad");
    await expect(repairFormulas()).rejects.toMatchObject({
      code: "sheet-protected",
      facts: { sheet: "Blad" },
    });
  });

  it("finds nothing where there is nothing of ours", async () => {
    await open({ Blad: { rows: [["=SUM(1,2)"]] } });
    expect(await repairFormulas()).toBe(0);
  });
});

const functions = {
  CODE: () => "1.10",
  AANDEEL: () => 0.35,
  FOUT: () => Promise.reject(new Error("x")),
  TABEL: () => table,
};
const table = [
  ["Code", "n"],
  ["A", 1],
  ["", 2],
];
const metadata = {
  functions: Object.keys(functions).map((id) => ({
    id,
    name: id,
    parameters: [],
    result: { dimensionality: id === "TABEL" ? "matrix" : "scalar" },
  })),
};

/** Formulas of an add-in that have their outcome: a text, a number, an error, and a table that spills. */
async function openShown() {
  const rows = [["=DOEL.CODE()", "=DOEL.AANDEEL()"], [null, "=DOEL.FOUT()"], ["=DOEL.TABEL()"]];
  const opened = await open({ Blad: { rows } }, { functions: metadata, namespace: "DOEL" });
  connectFunctions(opened, functions);
  const shown = await settled(
    () => valuesOf("Blad", "A1:B5"),
    (values) => values[4]?.[1] === 2 && values[1]?.[1] === "#VALUE!" && values[0]?.[1] === 0.35,
  );
  expect(shown).toEqual([["1.10", 0.35], ["", "#VALUE!"], ...table]);
  return { opened, shown };
}

describe("freezeFormulas and restoreFormulas", () => {
  it("replace formulas by what they show, spills included, and put them back", async () => {
    const { shown: before } = await openShown();
    const texts = await formulasOf("A1:B1");
    const kept: FrozenFormula[] = [];
    const frozen = await freezeFormulas((formulas) => {
      kept.push(...formulas);
      return Promise.resolve();
    });
    expect(frozen).toEqual(kept);
    expect(frozen.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
      [1, 0, 1, 1],
      [1, 1, 1, 1],
      [3, 0, 3, 2],
    ]);
    expect(await valuesOf("Blad", "A1:B5")).toEqual(before);
    expect(await formulasOf("A1:B1")).toEqual([["1.10", 0.35]]);
    expect(keptChoicesSchema.shape.frozenFormulas.safeParse(frozen).success).toBe(true);

    expect(await restoreFormulas(frozen)).toEqual(frozen);
    expect(await formulasOf("A1:B1")).toEqual(texts);
    const again = await settled(
      () => valuesOf("Blad", "A1:B5"),
      (values) => JSON.stringify(values) === JSON.stringify(before),
    );
    expect(again).toEqual(before);
  });

  it("leave a formula that has only an error to show", async () => {
    await openShown();
    await freezeFormulas(() => Promise.resolve());
    expect(await formulasOf("B2")).toEqual([["=DOEL.FOUT()"]]);
  });

  it("do not put a formula back over what somebody edited since", async () => {
    const { api } = (await openShown()).opened;
    const frozen = await freezeFormulas(() => Promise.resolve());
    api.getActiveWorkbook()?.getActiveSheet().getRange("B5").setValue("van mij");
    const restored = await restoreFormulas(frozen);
    expect(restored.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(await valuesOf("Blad", "B5")).toEqual([["van mij"]]);
  });

  it("take only what is selected where that is asked", async () => {
    const { api } = (await openShown()).opened;
    api.getActiveWorkbook()?.getActiveSheet().getRange("B1:B2").activate();
    const frozen = await freezeFormulas(() => Promise.resolve(), "selection");
    expect(frozen.map(({ row, column }) => [row, column])).toEqual([[1, 1]]);
  });

  it("replace nothing where the formulas could not be kept", async () => {
    await openShown();
    const texts = await formulasOf("A1:B3");
    await expect(freezeFormulas(() => Promise.reject(new Error("full")))).rejects.toThrow("full");
    expect(await formulasOf("A1:B3")).toEqual(texts);
  });

  it("refuse a protected sheet before anything is kept", async () => {
    await openShown();
    await protect("Blad");
    const keep = jest.fn(() => Promise.resolve());
    await expect(freezeFormulas(keep)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(keep).not.toHaveBeenCalled();
  });
});
