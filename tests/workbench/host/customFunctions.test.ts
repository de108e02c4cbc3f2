import { connectFunctions } from "../../officeHost/connectFunctions";
import { gridWorkbook } from "../../officeHost/gridWorkbook";
import type { OpenedInHost } from "../../officeHost/openInHost";
import { openInHost } from "../../officeHost/openInHost";
import { settled } from "../../officeHost/settled";
import { valuesOf } from "../../officeHost/valuesOf";

const number = { name: "getal", type: "number", dimensionality: "scalar" };
const rows = { name: "rijen", type: "any", dimensionality: "matrix" };
const optional = { name: "soort", type: "string", dimensionality: "scalar", optional: true };
const functions = {
  functions: [
    { id: "DUBBEL", name: "DUBBEL", parameters: [number] },
    { id: "PERGROEP", name: "PERGROEP", parameters: [rows, optional] },
    { id: "FOUT", name: "FOUT", parameters: [] },
    { id: "PLEK", name: "PLEK", parameters: [], options: { requiresAddress: true } },
  ],
};

class FunctionError extends Error {
  readonly code = "#N/A";
}

describe("custom functions over the protocol that Excel uses", () => {
  let opened: OpenedInHost;
  let calls: unknown[][];
  beforeEach(async () => {
    opened = await openInHost(
      gridWorkbook({
        Blad: {
          rows: [
            ["Jeugd", 1],
            ["Zorg", 2],
            ["Jeugd", null],
          ],
        },
      }),
      {
        functions,
        namespace: "DOEL",
      },
    );
    calls = [];
    connectFunctions(opened, {
      DUBBEL: (value: number) => {
        calls.push([value]);
        return value * 2;
      },
      PERGROEP: (groups: unknown[][], kind: unknown) => {
        calls.push([groups, kind]);
        return groups.map(([group, value]) => [group, value]);
      },
      FOUT: () => {
        throw new FunctionError("Er is nog geen meting voor deze wijk.");
      },
      PLEK: (invocation: { address: string }) => invocation.address,
    });
  });
  afterEach(() => {
    expect(opened.host.unknown).toEqual([]);
    opened.close();
  });

  const enter = (address: string, formula: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad").getRange(address).formulas = [[formula]];
      await context.sync();
    });
  const valueBecomes = async (address: string, isDone: (value: unknown) => boolean) =>
    (
      await settled(
        () => valuesOf("Blad", address),
        ([row]) => isDone(row?.[0]),
      )
    )[0]?.[0];

  test("a function computes in its cell, once per input", async () => {
    await enter("D1", "=DOEL.DUBBEL(B2)");
    expect(await valueBecomes("D1", (value) => value === 4)).toBe(4);
    opened.api.getActiveWorkbook()?.getSheetByName("Blad")?.getRange("B2").setValue(21);
    expect(await valueBecomes("D1", (value) => value === 42)).toBe(42);
    expect(calls).toEqual([[2], [21]]);
  });

  test("a range arrives as rows with blanks as empty text, what is left out as null, and the result spills", async () => {
    await enter("D1", "=DOEL.PERGROEP(A1:B3)");
    expect(await valueBecomes("E2", (value) => value === 2)).toBe(2);
    const given = [
      ["Jeugd", 1],
      ["Zorg", 2],
      ["Jeugd", ""],
    ];
    expect(calls).toEqual([[given, null]]);
    expect(await valuesOf("Blad", "D1:E3")).toEqual(given);
  });

  test("an error is the cell's value and its sentence is kept beside it", async () => {
    await enter("D1", "=DOEL.FOUT()");
    expect(await valueBecomes("D1", (value) => value === "#N/A")).toBe("#N/A");
    expect([...opened.host.functions.messages]).toEqual([
      ["sheet1!0,3", "Er is nog geen meting voor deze wijk."],
    ]);
  });

  test("an error in the input is the result, and the function is not asked", async () => {
    await enter("B3", "=1/0");
    await enter("D1", "=DOEL.PERGROEP(A1:B3)");
    expect(await valueBecomes("D1", (value) => value === "#DIV/0!")).toBe("#DIV/0!");
    expect(calls).toEqual([]);
  });

  test("a function that asks for it hears where it stands", async () => {
    await enter("D7", "=DOEL.PLEK()");
    expect(await valueBecomes("D7", (value) => value === "Blad!D7")).toBe("Blad!D7");
  });

  test("a function that is not there has no name, also under the name that files give it", async () => {
    await enter("D1", "=DOEL.WEG(1)");
    await enter("D2", "=_xldudf_DOEL_DUBBEL(1)");
    const isNameError = (value: unknown) => value === "#NAME?";
    expect([await valueBecomes("D1", isNameError), await valueBecomes("D2", isNameError)]).toEqual([
      "#NAME?",
      "#NAME?",
    ]);
  });

  test("200 formulas are computed together, not one by one", async () => {
    await Excel.run(async (context) => {
      const formulas = Array.from({ length: 200 }, (_, index) => [`=DOEL.DUBBEL(${index})`]);
      context.workbook.worksheets.getItem("Blad").getRange("G1:G200").formulas = formulas;
      await context.sync();
    });
    expect(await valueBecomes("G200", (value) => value === 398)).toBe(398);
    expect(calls).toHaveLength(200);
  });
});
