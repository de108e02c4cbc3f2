import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { cliMessages as dutch } from "../../../src/text/nl/cliMessages";
import type { BuiltCommand } from "../builtCommand";
import { answerOf, buildCommand } from "../builtCommand";
import { cellsWithError, soundCells, writeCells } from "../workbookInCells";
import { journalLines } from "./journalLines";

const withPassword = join(__dirname, "../../workbooks/corpus/pass_protected.xlsx");
const byHand = process.platform === "win32" ? test.skip : test;

let command: BuiltCommand;
let sources: string;
let folder: string;

/** Sound, but for one of two providers and one year. */
const ofProvider = (name: string): typeof soundCells => ({
  ...soundCells,
  Opdracht: [...(soundCells["Opdracht"] ?? []), ["Aanbieder", name]],
});

beforeAll(async () => {
  command = buildCommand();
  sources = mkdtempSync(join(tmpdir(), "doelbereik-bron-"));
  await writeCells(join(sources, "goed.xlsx"), soundCells);
  await writeCells(join(sources, "fout.xlsx"), cellsWithError);
  await writeCells(join(sources, "buurts.xlsx"), ofProvider("Stichting Buurts"));
  await writeCells(join(sources, "buurts-ook.xlsx"), ofProvider(" stichting  BUURTS"));
});
afterAll(() => {
  command.remove();
  rmSync(sources, { recursive: true, force: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-veel-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]): string => join(folder, ...names);
function put(source: string, ...names: readonly string[]): void {
  mkdirSync(dirname(at(...names)), { recursive: true });
  copyFileSync(source, at(...names));
}
const from = (name: string): string => join(sources, name);
const checkAll = (...more: readonly string[]) =>
  command.run("check", at("map/**/*.xlsx"), "--uit", at("rapport.xlsx"), ...more);
/** The values of a sheet of the summary below its header. */
function summaryRows(name: string, file = "rapport.xlsx"): unknown[][] {
  const sheet = read(readFileSync(at(file))).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
  return rows.slice(rows.findIndex((row) => row[1] !== null) + 1);
}

test("thirty workbooks, broken ones and ones with a password among them, come into one summary in their order", async () => {
  for (let number = 10; number < 38; number += 1) {
    put(
      from(number % 2 === 0 ? "goed.xlsx" : "fout.xlsx"),
      "map",
      number % 3 === 0 ? "noord" : "zuid/diep",
      `w${number}.xlsx`,
    );
  }
  put(withPassword, "map", "slot.xlsx");
  writeFileSync(at("map", "kapot.xlsx"), "geen werkmap");
  writeFileSync(at("map", "~$w10.xlsx"), "slot");
  const answer = await checkAll();
  expect(answer.exitCode).toBe(2);
  expect(answer.out).toBe(`${dutch.totals({ read: 28, ready: 14, unreadable: 2 })}\n`);
  expect(answer.err).toContain(dutch.lockFileSkipped(at("map", "~$w10.xlsx")));
  const { files, summaries } = journalLines(at("rapport.jsonl"));
  const names = files.map(({ file }) => file);
  expect(names).toHaveLength(30);
  expect(names).toEqual([...names].sort());
  expect(files.filter(({ status }) => status === "unreadable")).toMatchObject([
    { file: "map/kapot.xlsx", problem: { code: "not-a-workbook" } },
    { file: "map/slot.xlsx", problem: { code: "password-protected" } },
  ]);
  expect(summaries).toMatchObject([{ name: "rapport.xlsx", counts: { read: 28, ready: 14, unreadable: 2 } }]);
  expect(summaryRows("Werkmappen").map(([file]) => file)).toEqual(names);
  expect(
    summaryRows("Regels")
      .find(([rule]) => rule === "K01")
      ?.slice(3),
  ).toEqual([14, 0.5, 14]);
  expect(readdirSync(folder).sort()).toEqual(["map", "rapport.jsonl", "rapport.xlsx"]);
});

test("after kill -9 the same command goes on: nothing is lost, nothing is checked twice, the summary is the same", async () => {
  for (let number = 10; number < 40; number += 1) put(from("fout.xlsx"), "map", `w${number}.xlsx`);
  const child = command.start(["check", at("map/**/*.xlsx"), "--uit", at("rapport.xlsx")]);
  const killed = answerOf(child);
  while (child.exitCode === null && wholeLines() < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGKILL");
  await killed;
  const finished = wholeLines();
  expect(finished).toBeLessThan(30);
  expect(existsSync(at("rapport.xlsx"))).toBe(false);
  appendFileSync(at("rapport.jsonl"), '{"format":"doelbereik-controles-1","version":"');

  const resumed = await checkAll();
  expect(resumed.err).toContain(dutch.batch.alreadyChecked(finished));
  const { files } = journalLines(at("rapport.jsonl"));
  expect(files.map(({ file }) => file)).toEqual(readdirSync(at("map")).map((name) => `map/${name}`));

  await command.run("check", at("map/**/*.xlsx"), "--uit", at("ineens.xlsx"));
  expect(journalLines(at("ineens.jsonl")).files).toEqual(files);
  for (const sheet of ["Werkmappen", "Aanbieders", "Regels"]) {
    expect(summaryRows(sheet)).toEqual(summaryRows(sheet, "ineens.xlsx"));
  }
});

function wholeLines(): number {
  return existsSync(at("rapport.jsonl"))
    ? readFileSync(at("rapport.jsonl"), "utf8").split("\n").length - 1
    : 0;
}

test("Ctrl-C keeps what is finished and says how to go on", async () => {
  for (let number = 10; number < 40; number += 1) put(from("fout.xlsx"), "map", `w${number}.xlsx`);
  const child = command.start(["check", at("map/**/*.xlsx"), "--uit", at("rapport.xlsx")]);
  const stopped = answerOf(child);
  while (child.exitCode === null && wholeLines() < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGINT");
  const { exitCode, err } = await stopped;
  expect(exitCode).toBe(130);
  expect(err).toBe(`${dutch.batch.howToGoOn(at("rapport.jsonl"))}\n${dutch.interrupted}\n`);
  expect(journalLines(at("rapport.jsonl")).files.length).toBeGreaterThan(0);
  expect(readdirSync(folder).sort()).toEqual(["map", "rapport.jsonl"]);
});

test("only what changed is checked again, and the summary of before gives way to the new one", async () => {
  for (const name of ["a", "b", "c"]) put(from("goed.xlsx"), "map", `${name}.xlsx`);
  expect((await checkAll()).exitCode).toBe(0);
  put(from("fout.xlsx"), "map", "b.xlsx");
  // Another time on the same bytes is no change.
  utimesSync(at("map", "c.xlsx"), new Date(), new Date(2001, 0, 1));
  const again = await checkAll();
  expect(again.exitCode).toBe(1);
  expect(again.err).toContain(dutch.batch.alreadyChecked(2));
  expect(summaryRows("Werkmappen").map((row) => row[5])).toEqual([0, 1, 0]);
  expect(journalLines(at("rapport.jsonl")).files.map(({ file }) => file)).toEqual(
    ["a", "b", "c"].map((name) => `map/${name}.xlsx`),
  );
  expect(readdirSync(folder).sort()).toEqual(["map", "rapport.jsonl", "rapport.xlsx"]);
});

test("a summary that somebody worked in, and a list of somebody else, are never written over", async () => {
  put(from("goed.xlsx"), "map", "a.xlsx");
  await checkAll();
  appendFileSync(at("rapport.xlsx"), "aantekening");
  const worked = readFileSync(at("rapport.xlsx"));
  await checkAll();
  expect(readFileSync(at("rapport.xlsx")).equals(worked)).toBe(true);
  writeFileSync(at("rapport.jsonl"), '{"van":"een ander"}\n');
  await checkAll();
  expect(readFileSync(at("rapport.jsonl"), "utf8")).toBe('{"van":"een ander"}\n');
  expect(readdirSync(folder).sort()).toEqual([
    "map",
    "rapport (2).xlsx",
    "rapport (3).jsonl",
    "rapport (3).xlsx",
    "rapport.jsonl",
    "rapport.xlsx",
  ]);
  expect(journalLines(at("rapport (3).jsonl")).files).toHaveLength(1);
});

test("two workbooks of one provider and year are both named, and so are two of one name in two folders", async () => {
  put(from("buurts.xlsx"), "map", "noord", "werk.xlsx");
  put(from("buurts-ook.xlsx"), "map", "zuid", "werk.xlsx");
  put(from("goed.xlsx"), "map", "werk.xlsx");
  const answer = await checkAll("--taal", "nl");
  const files = ["map/noord/werk.xlsx", "map/zuid/werk.xlsx"];
  const sentence = dutch.batch.sameSubject({ provider: "Stichting Buurts", year: 2023, files });
  expect(answer.err).toContain(sentence);
  expect(journalLines(at("rapport.jsonl")).summaries[0]?.warnings).toEqual([
    {
      code: "same-provider-and-year",
      facts: { provider: "Stichting Buurts", year: 2023, files },
      sentence,
    },
  ]);
  expect(summaryRows("Aanbieders").map(([provider, , count]) => [provider, count])).toEqual([
    ["Stichting Buurts", 2],
    [dutch.batch.summary.noProvider, 1],
  ]);
});

test("a pattern that nothing answers to is named, ends with 2 and leaves nothing behind", async () => {
  const answer = await checkAll();
  expect(answer).toEqual({
    exitCode: 2,
    out: "",
    err: `${dutch.batch.nothingFound(at("map/**/*.xlsx"))}\n`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("our own summary is no workbook to check, and another language says everything anew", async () => {
  put(from("goed.xlsx"), "werk.xlsx");
  const words = ["check", at("**/*.xlsx"), "--uit", at("rapport.xlsx")];
  await command.run(...words);
  const again = await command.run(...words, "--taal", "en");
  expect(again.exitCode).toBe(0);
  expect(journalLines(at("rapport.jsonl")).files).toMatchObject([{ file: "werk.xlsx", language: "en" }]);
  expect(summaryRows("Workbooks")).toHaveLength(1);
});

byHand(
  "where the disk takes no more, whole lines stay, it is said so, and the same command goes on",
  async () => {
    for (let number = 10; number < 30; number += 1) put(from("fout.xlsx"), "map", `w${number}.xlsx`);
    // No file may grow over 16 kB: a write that passes it is cut off halfway and then refused, as on a full disk.
    const call = `ulimit -f 16; exec "$0" "$1" check "$2" --uit "$3"`;
    const words = [process.execPath, command.program, at("map/**/*.xlsx"), at("rapport.xlsx")];
    const full = await answerOf(spawn("bash", ["-c", call, ...words]));
    expect(full).toMatchObject({ exitCode: 2, out: "" });
    expect(full.err).toBe(`${dutch.batch.journalNotWritten(at("rapport.jsonl"))}\n`);
    expect(readdirSync(folder).sort()).toEqual(["map", "rapport.jsonl"]);
    const kept = journalLines(at("rapport.jsonl")).files.length;
    expect([kept > 0, kept < 20]).toEqual([true, true]);
    const resumed = await checkAll();
    expect(resumed.err).toContain(dutch.batch.alreadyChecked(kept));
    expect(journalLines(at("rapport.jsonl")).files).toHaveLength(20);
  },
);
