import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chosenFromList } from "../../../src/cli/mend/chosenFromList";
import { runMend } from "../../../src/cli/mend/runMend";
import { cliMessages } from "../../../src/text/nl/cliMessages";
import { mendWords } from "../../../src/text/nl/mendWords";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";

const original = join(__dirname, "../../../assets/voorbeeld-amsterdam.xlsx");
const bytes = readFileSync(original);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-herstel-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function mend(file: string, chosen: { apply?: string; undo?: string } = {}) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const options = {
    apply: chosen.apply ?? null,
    undo: chosen.undo ?? null,
    folder,
    sentences: sentencesIn("nl"),
    messages: cliMessages,
    words: mendWords,
  };
  const output = {
    out: (text: string) => void said.out.push(text),
    err: (text: string) => void said.err.push(text),
  };
  const exitCode = runMend(file, options, output);
  return { exitCode, out: said.out.join(""), err: said.err.join("\n") };
}

const fixesOf = (file: string) => checkWorkbook(readWorkbook(readFileSync(file))).fixes;

describe("doelbereik herstel", () => {
  it("lists what is certain and writes nothing", () => {
    const { exitCode, out } = mend(original);
    expect(exitCode).toBe(0);
    expect(out).toContain("Te herstellen: 2 cellen");
    expect(out).toContain("   1  Activiteiten!I105: ‘1.085’ wordt 1085");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("mends all in a copy, and takes one back from a copy of that", () => {
    expect(mend(original, { apply: "alles" }).exitCode).toBe(0);
    const mended = join(folder, "voorbeeld-amsterdam-hersteld.xlsx");
    expect(fixesOf(mended)).toEqual([]);
    expect(mend(mended).out).toContain("Eerder hersteld: 2 cellen");
    expect(mend(mended, { undo: "1" }).exitCode).toBe(0);
    const back = join(folder, "voorbeeld-amsterdam-hersteld-hersteld.xlsx");
    expect(fixesOf(back)).toMatchObject([{ from: "1.085", to: 1085 }]);
    expect(readFileSync(original).equals(bytes)).toBe(true);
  });

  it("makes the folder that is asked for", () => {
    folder = join(folder, "nieuw", "dieper");
    expect(mend(original, { apply: "alles" }).exitCode).toBe(0);
    expect(readdirSync(folder)).toEqual(["voorbeeld-amsterdam-hersteld.xlsx"]);
  });

  it.each([
    [{ apply: "3" }, "nummers van 1 tot en met 2"],
    [{ apply: "een" }, "‘een’ staat niet in de lijst"],
    [{ undo: "alles" }, "de lijst is leeg"],
    [{ apply: "1", undo: "1" }, "niet allebei tegelijk"],
  ])("refuses %j and writes nothing", (chosen, sentence) => {
    const { exitCode, err } = mend(original, chosen);
    expect(exitCode).toBe(2);
    expect(err).toContain(sentence);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says what a file is that is no workbook", () => {
    const { exitCode, err } = mend(__filename);
    expect(exitCode).toBe(2);
    expect(err).toContain("runMend.test.ts: ");
  });
});

describe("chosenFromList", () => {
  it("takes all, or the numbers named, in the order of the list", () => {
    expect(chosenFromList(" Alles ", ["a", "b"])).toEqual(["a", "b"]);
    expect(chosenFromList("3, 1,3", ["a", "b", "c"])).toEqual(["a", "c"]);
  });

  it("refuses what is not in the list", () => {
    expect([
      chosenFromList("0", ["a"]),
      chosenFromList("", ["a"]),
      chosenFromList("1;2", ["a", "b"]),
    ]).toEqual([null, null, null]);
  });
});
