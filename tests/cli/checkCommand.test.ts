import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkSchema } from "../../src/cli/check/checkSchema";
import { cliMessages as dutch } from "../../src/text/nl/cliMessages";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import type { Answer, BuiltCommand } from "./builtCommand";
import { answerOf, buildCommand } from "./builtCommand";
import { cellsWithError, soundCells, writeCells } from "./workbookInCells";

let command: BuiltCommand;
let folder: string;

beforeAll(() => {
  command = buildCommand();
});
afterAll(() => command.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-check-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);
const filesIn = ({ out }: Answer) => checkSchema.parse(JSON.parse(out)).files;
const stackTrace = /\n {4}at /;

test("a workbook without errors ends with 0, one with an error with 1", async () => {
  await writeCells(at("goed.xlsx"), soundCells);
  await writeCells(at("fout.xlsx"), cellsWithError);
  const good = await command.run("check", at("goed.xlsx"), "--formaat", "json");
  const bad = await command.run("check", at("fout.xlsx"), "--formaat", "json");
  expect([good.exitCode, bad.exitCode]).toEqual([0, 1]);
  expect(filesIn(good)).toMatchObject([{ status: "read", report: { state: "ready", findings: [] } }]);
  expect(filesIn(bad)).toMatchObject([
    {
      status: "read",
      report: {
        state: "not-ready",
        counts: { errors: 1 },
        findings: [
          { rule: "K01", severity: "error", count: 1, examples: [{ place: { cell: "Activiteiten!C3" } }] },
        ],
      },
    },
  ]);
});

test("reach and verdict come out as the seed texts say: 1.5% of 80,000 persons; 48% to 47% with n = 2,300 cannot be told", async () => {
  await writeCells(at("goed.xlsx"), soundCells);
  const [file] = filesIn(await command.run("check", at("goed.xlsx"), "--formaat=json"));
  expect(file).toMatchObject({
    report: {
      reach: [{ code: "G1", share: { lower: 0.015, upper: 0.015 } }],
      indicators: [{ code: "I-01", comparison: { verdict: "cannot-tell", personsNeeded: 4758 } }],
    },
  });
});

test("a bad file never stops the rest, and makes the whole end with 2", async () => {
  await writeCells(at("a.xlsx"), soundCells);
  writeFileSync(at("b.xlsx"), "geen werkmap");
  writeFileSync(at("c.xlsx"), "");
  await writeCells(at("d.xlsx"), cellsWithError);
  const names = ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx"].map((name) => at(name));
  const answer = await command.run("check", ...names, "--formaat", "json");
  expect(answer.exitCode).toBe(2);
  expect(answer.err).not.toMatch(stackTrace);
  expect(filesIn(answer)).toMatchObject([
    { status: "read", file: names[0] },
    { status: "unreadable", file: names[1], problem: { code: "not-a-workbook" } },
    { status: "unreadable", file: names[2], problem: { code: "empty-file" } },
    { status: "read", file: names[3] },
  ]);
});

test.each([
  ["a file that is not there", ["er-niet.xlsx"], "file-missing"],
  ["a folder", ["."], "is-a-folder"],
  ["a pattern that no shell expanded", ["*.xlsx"], null],
] as const)("%s is named with what to do, without a stack trace, and ends with 2", async (_, names, code) => {
  const answer = await command.run("check", ...names.map((name) => at(name)), "--formaat", "json");
  expect(answer.exitCode).toBe(2);
  expect(answer.err).not.toMatch(stackTrace);
  const [file] = filesIn(answer);
  expect(file).toMatchObject({ status: "unreadable", problem: code === null ? {} : { code } });
});

test.each([
  ["no command", []],
  ["an unknown command", ["controleer"]],
  ["no file", ["check"]],
  ["an unknown option", ["check", "a.xlsx", "--snel"]],
  ["an unknown format", ["check", "a.xlsx", "--formaat", "pdf"]],
  ["an unknown language", ["check", "a.xlsx", "--taal", "de"]],
] as const)("a call with %s ends with 2 and says so on the error console", async (_, words) => {
  const answer = await command.run(...words);
  expect(answer.exitCode).toBe(2);
  expect(answer.out).toBe("");
  expect(answer.err).not.toBe("");
  expect(answer.err).not.toMatch(stackTrace);
});

test("help and version are answers, not errors", async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as {
    version: string;
  };
  expect(await command.run("--version")).toMatchObject({ exitCode: 0, out: `${version}\n`, err: "" });
  expect(await command.run("--help")).toMatchObject({ exitCode: 0, err: "" });
  expect(await command.run("check", "--help")).toMatchObject({ exitCode: 0, err: "" });
});

test("the copy has three sheets more; the original keeps its bytes; nothing is ever overwritten", async () => {
  const original = await writeCells(at("werk.xlsx"), cellsWithError);
  expect((await command.run("check", at("werk.xlsx"), "--formaat", "xlsx")).exitCode).toBe(1);
  const first = readFileSync(at("werk-controle.xlsx"));
  expect((await command.run("check", at("werk.xlsx"), "--formaat", "xlsx")).exitCode).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(["werk-controle (2).xlsx", "werk-controle.xlsx", "werk.xlsx"]);
  expect(readFileSync(at("werk.xlsx")).equals(original)).toBe(true);
  expect(readFileSync(at("werk-controle.xlsx")).equals(first)).toBe(true);
  const sheets = readWorkbook(first).sheets;
  expect(sheets.map(({ name }) => name)).toEqual([
    ...Object.keys(soundCells),
    "Controle",
    "Bereik",
    "Beweging",
  ]);
  for (const sheet of sheets.slice(-3)) expect(sheet.tables).toHaveLength(1);
});

test("two workbooks of one name in two folders do not clash in the folder for outcomes", async () => {
  for (const name of ["noord", "zuid"]) {
    mkdirSync(at(name));
    await writeCells(at(name, "werk.xlsx"), soundCells);
  }
  const files = [at("noord", "werk.xlsx"), at("zuid", "werk.xlsx")];
  expect((await command.run("check", ...files, "--formaat", "xlsx", "--uit", at("uit"))).exitCode).toBe(0);
  expect(readdirSync(at("uit")).sort()).toEqual(["werk-controle (2).xlsx", "werk-controle.xlsx"]);
  expect(readdirSync(at("noord"))).toEqual(["werk.xlsx"]);
});

test.each(["tekst", "json"])("%s goes into the folder for outcomes", async (format) => {
  await writeCells(at("werk.xlsx"), soundCells);
  const answer = await command.run("check", at("werk.xlsx"), "--formaat", format, "--uit", at("uit"));
  expect(answer.exitCode).toBe(0);
  const [name = ""] = readdirSync(at("uit"));
  expect(name).toBe(format === "json" ? "werk-controle.json" : "werk-controle.txt");
  if (format === "json") checkSchema.parse(JSON.parse(readFileSync(at("uit", name), "utf8")));
});

test("the lock file of an open workbook is passed over", async () => {
  await writeCells(at("werk.xlsx"), soundCells);
  writeFileSync(at("~$werk.xlsx"), "slot");
  const answer = await command.run("check", at("~$werk.xlsx"), at("werk.xlsx"), "--formaat", "json");
  expect(answer.exitCode).toBe(0);
  expect(filesIn(answer)).toHaveLength(1);
  expect(answer.err).toMatch(/~\$werk\.xlsx/);
});

test("text for people has no colour codes outside a terminal and no line over 80 characters", async () => {
  await writeCells(at("werk.xlsx"), cellsWithError);
  const { out, exitCode } = await command.run("check", at("werk.xlsx"));
  expect(exitCode).toBe(1);
  expect(out).not.toContain("\u001b");
  expect(out).toContain("Activiteiten!C3");
  expect(out.split("\n").filter((line) => [...line].length > 80 && !line.includes(folder))).toEqual([]);
});

test("a reader that stops early, as head does, gives no stack trace", async () => {
  await writeCells(at("werk.xlsx"), cellsWithError);
  const child = command.start(["check", at("werk.xlsx"), "--formaat", "json"]);
  child.stdout?.destroy();
  expect((await answerOf(child)).err).toBe("");
});

test("Ctrl-C leaves whole workbooks and nothing else", async () => {
  const names = Array.from({ length: 60 }, (_, index) => at(`werk-${index}.xlsx`));
  const bytes = await writeCells(at("werk.xlsx"), soundCells);
  for (const name of names) writeFileSync(name, bytes);
  mkdirSync(at("uit"));
  const child = command.start(["check", ...names, "--formaat", "xlsx", "--uit", at("uit")]);
  const answer = answerOf(child);
  while (child.exitCode === null && readdirSync(at("uit")).length < 3) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill("SIGINT");
  expect((await answer).err).not.toMatch(stackTrace);
  const written = readdirSync(at("uit"));
  expect(written.length).toBeLessThan(names.length);
  for (const name of written) expect(readWorkbook(readFileSync(at("uit", name))).sheets).toHaveLength(9);
});

test("says that a name is too long to write beside, instead of that one may not write there", async () => {
  const file = at(`${"a".repeat(240)}.xlsx`);
  await writeCells(file, soundCells);
  const { exitCode, err } = await command.run("check", file, "--formaat", "xlsx");
  expect([exitCode, err.includes(dutch.nameTooLong)]).toEqual([2, true]);
});
