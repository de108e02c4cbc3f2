import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSchema } from "../../../src/cli/check/checkSchema";
import type { CheckOptions } from "../../../src/cli/check/CheckOptions";
import { runCheck } from "../../../src/cli/check/runCheck";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { cliMessages as messages } from "../../../src/text/nl/cliMessages";
import { soundCells, writeCells } from "../workbookInCells";

let folder: string;
const at = (name: string): string => join(folder, name);

/** A year earlier, with another count and another value of 2022. */
const lastYear: typeof soundCells = {
  ...soundCells,
  Opdracht: [
    ["Veld", "Waarde"],
    ["Gemeente", "Haarlem"],
    ["Verslagjaar", 2022],
  ],
  Activiteiten: [
    ["Code", "Naam", "Kerndoel", "Doelgroep", "Teleenheid", "Aantal"],
    ["A-01", "Koffie-inloop", "R1.1", "G1", "Unieke personen", 500],
  ],
  Metingen: [
    ["Indicator", "Periode", "Waarde", "Aantal (n)"],
    ["I-01", 2022, 45, 2300],
  ],
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-vorig-"));
  await writeCells(at("nu.xlsx"), soundCells);
  await writeCells(at("vorig.xlsx"), lastYear);
  writeFileSync(at("tekst.xlsx"), "geen werkmap");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(files: readonly string[], previousFile: string | null) {
  const [out, err]: [string[], string[]] = [[], []];
  const options: CheckOptions = {
    format: "json",
    folder: null,
    previousFile,
    withSeal: false,
    layout: { width: 80, colour: false },
    showProgress: false,
    sentences: sentencesIn("nl"),
    messages,
  };
  const output = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const exitCode = await runCheck(files, options, output);
  return { exitCode, out: out.join(""), err: err.join("\n") };
}

test("compares with last year's workbook, and shows nothing of what was wrong in that one", async () => {
  const { exitCode, out } = await check([at("nu.xlsx")], at("vorig.xlsx"));
  const [file] = checkSchema.parse(JSON.parse(out)).files;
  expect(file).toMatchObject({
    report: {
      state: "ready-with-explanation",
      findings: [
        { rule: "J01", count: 1, examples: [{ place: { cell: "Metingen!C2" } }] },
        { rule: "J05", count: 1, examples: [{ place: { cell: "Activiteiten!F2" } }] },
      ],
    },
  });
  expect(exitCode).toBe(0);
});

test("without last year's workbook nothing is compared", async () => {
  const { out } = await check([at("nu.xlsx")], null);
  expect(checkSchema.parse(JSON.parse(out)).files).toMatchObject([
    { report: { state: "ready", findings: [] } },
  ]);
});

test.each([
  ["weg.xlsx", messages.fileProblems["file-missing"]],
  ["tekst.xlsx", "tekst.xlsx"],
])("last year's workbook %s cannot be read: that is said, and nothing is checked", async (name, sentence) => {
  const { exitCode, out, err } = await check([at("nu.xlsx")], at(name));
  expect([exitCode, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("last year's workbook is of one workbook: with two it is refused", async () => {
  const { exitCode, out, err } = await check([at("nu.xlsx"), at("vorig.xlsx")], at("vorig.xlsx"));
  expect([exitCode, out, err]).toEqual([2, "", messages.previousForOne]);
});
