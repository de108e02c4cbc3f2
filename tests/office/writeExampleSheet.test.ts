import "../functions/customFunctions";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dutchMetadata } from "../../scripts/buildFunctionMetadata";
import english from "../../src/functions/english.json";
import { placeExamples } from "../../src/office/formulas/placeExamples";
import { writeExampleSheet } from "../../src/office/writeExampleSheet";
import { exampleSheet } from "../../src/taskpane/commands/exampleSheet";
import { formulaExamples } from "../../src/text/nl/formulaExamples";
import { connectFunctions } from "../officeHost/connectFunctions";
import { settled } from "../officeHost/settled";
import { open } from "./opened";

type CustomFunction = (...values: never[]) => unknown;

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/voorbeeld-haarlem.xlsx")));

/** Every formula of the add-in, as it is associated in Excel. */
async function ourFunctions(): Promise<Record<string, CustomFunction>> {
  const found: Record<string, CustomFunction> = {};
  Object.assign(CustomFunctions, { associate: (id: string, work: CustomFunction) => (found[id] = work) });
  await import("../../src/functions/main");
  return found;
}

async function valuesOfSheet(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

const sheet = exampleSheet("nl");
const placed = placeExamples(sheet.examples);
/** The first cell of each answer. */
const answersIn = (values: unknown[][]): Record<string, unknown> =>
  Object.fromEntries(placed.map(({ example, formulaColumn }) => [example.id, values[5]?.[formulaColumn]]));

describe("the sheet Formules", () => {
  it("has an example of every formula, and every example of its formula", () => {
    expect(formulaExamples.map(({ id }) => id).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const { id, formula } of formulaExamples) expect(formula.startsWith(`DOEL.${id}(`)).toBe(true);
  });

  it("calculates all its examples in the worked case, without one error", async () => {
    const opened = await open(sample, { functions: await dutchMetadata(), namespace: "DOEL" });
    connectFunctions(opened, await ourFunctions());
    const name = await writeExampleSheet(sheet);
    expect(name).toBe("Formules");
    const isPending = (value: unknown): boolean =>
      value === "" || value === undefined || value === "#BUSY!" || value === "#NAME?" || value === null;
    const values = await settled(
      () => valuesOfSheet(name),
      (rows) => Object.values(answersIn(rows)).every((value) => !isPending(value)),
    );
    const answers = answersIn(values);
    const wrong = Object.entries(answers).filter(
      ([, value]) => isPending(value) || String(value).startsWith("#"),
    );
    expect({ wrong, messages: wrong.length > 0 ? [...opened.host.functions.messages.values()] : [] }).toEqual(
      {
        wrong: [],
        messages: [],
      },
    );
    expect(answers["NODIG"]).toBe(4758);
    const spilled = values.slice(5).flat();
    expect(
      spilled.filter((value) => typeof value === "string" && /^#(SPILL|VALUE|REF|NAME)/.test(value)),
    ).toEqual([]);
  }, 120_000);

  it("leaves out what the workbook has no table for, and never writes over a sheet", async () => {
    await open({ Formules: { rows: [["van mij"]] } });
    expect(await writeExampleSheet(sheet)).toBe("Formules (2)");
    const titles = (await valuesOfSheet("Formules (2)"))[1] ?? [];
    expect(titles).toContain("DOEL.NODIG");
    expect(titles).not.toContain("DOEL.BEWEGINGEN");
    expect(await valuesOfSheet("Formules")).toEqual([["van mij"]]);
  });

  it("types its examples in Dutch as Excel shows them there, and in English with commas", () => {
    const typed = (language: "nl" | "en", id: string): string | undefined => {
      const example = exampleSheet(language).examples.find((one) => one.id === id);
      return example?.typed(example.formula);
    };
    expect(typed("nl", "NODIG")).toBe("DOEL.NODIG(0,03)");
    expect(typed("nl", "BEWEGINGEN")).toBe("DOEL.BEWEGINGEN(Metingen[#Alles];Indicatoren[#Alles])");
    expect(typed("en", "BEWEGINGEN")).toBe("DOEL.BEWEGINGEN(Metingen[#All],Indicatoren[#All])");
  });
});
