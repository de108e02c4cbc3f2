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
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { runBatch } from "../../../src/cli/batch/runBatch";
import { cliMessages as english } from "../../../src/text/en/cliMessages";
import { cliMessages as dutch } from "../../../src/text/nl/cliMessages";
import { sentencesIn } from "../../../src/text/sentencesIn";
import type { Answer, BuiltCommand } from "../builtCommand";
import { answerOf, buildCommand } from "../builtCommand";
import { cellsWithError, soundCells, writeCells } from "../workbookInCells";
import { journalLines } from "./journalLines";

const withPassword = join(__dirname, "../../workbooks/corpus/pass_protected.xlsx");
const byHand = process.platform === "win32" ? test.skip : test;

let command: BuiltCommand;
let sources: string;
let folder: string;
/** Workbooks in folders, checked once by the command and never stopped. */
let many: string;
let answerOnMany: Answer;

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
  many = join(sources, "veel");
  for (let number = 10; number < 18; number += 1) {
    const place = join(many, "map", number % 3 === 0 ? "noord" : "zuid/diep");
    mkdirSync(place, { recursive: true });
    copyFileSync(from(number % 2 === 0 ? "goed.xlsx" : "fout.xlsx"), join(place, `w${number}.xlsx`));
  }
  copyFileSync(from("buurts.xlsx"), join(many, "map", "noord", "werk.xlsx"));
  copyFileSync(from("buurts-ook.xlsx"), join(many, "map", "zuid", "werk.xlsx"));
  copyFileSync(withPassword, join(many, "map", "slot.xlsx"));
  writeFileSync(join(many, "map", "kapot.xlsx"), "geen werkmap");
  writeFileSync(join(many, "map", "~$w10.xlsx"), "slot");
  answerOnMany = await command.run(...askedIn(many, "ineens.xlsx"));
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
const askedIn = (place: string, summary: string): string[] => [
  "check",
  join(place, "map/**/*.xlsx"),
  "--uit",
  join(place, summary),
];

/** The same without a process of its own, which takes half of the time; its workers are those of the command. */
async function checkAll(
  pattern = at("map/**/*.xlsx"),
  summary = at("rapport.xlsx"),
  language: "nl" | "en" = "nl",
): Promise<Answer> {
  const messages = language === "nl" ? dutch : english;
  const speech = { sentences: sentencesIn(language), messages, showProgress: false };
  const said = { out: "", err: "" };
  const exitCode = await runBatch(
    [pattern],
    { summary, program: command.program, ...speech },
    { out: (text) => void (said.out += text), err: (text) => void (said.err += `${text}\n`) },
  );
  return { exitCode, ...said };
}

/** The values of a sheet of the summary below its header. */
function summaryRows(name: string, file = at("rapport.xlsx")): unknown[][] {
  const sheet = read(readFileSync(file)).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
  return rows.slice(rows.findIndex((row) => row[1] !== null) + 1);
}

test("a dozen workbooks, broken ones and ones with a password among them, come into one summary in their order", () => {
  expect(answerOnMany.exitCode).toBe(2);
  expect(answerOnMany.out).toBe(`${dutch.totals({ read: 10, ready: 6, unreadable: 2 })}\n`);
  expect(answerOnMany.err).toContain(dutch.lockFileSkipped(join(many, "map", "~$w10.xlsx")));
  const { files, summaries } = journalLines(join(many, "ineens.jsonl"));
  const names = files.map(({ file }) => file);
  expect(names).toHaveLength(12);
  expect(names).toEqual([...names].sort());
  expect(files.filter(({ status }) => status === "unreadable")).toMatchObject([
    { file: "map/kapot.xlsx", problem: { code: "not-a-workbook" } },
    { file: "map/slot.xlsx", problem: { code: "password-protected" } },
  ]);
  expect(summaries).toMatchObject([{ name: "ineens.xlsx", counts: { read: 10, ready: 6, unreadable: 2 } }]);
  expect(readdirSync(many).filter((name) => name.includes("ineens"))).toEqual([
    "ineens.jsonl",
    "ineens.xlsx",
  ]);
  const summary = join(many, "ineens.xlsx");
  expect(summaryRows("Werkmappen", summary).map(([file]) => file)).toEqual(names);
  expect(
    summaryRows("Regels", summary)
      .find(([rule]) => rule === "K01")
      ?.slice(3),
  ).toEqual([4, 0.4, 4]);
});

test("two workbooks of one provider and year are both named, also where they have one name in two folders", () => {
  const files = ["map/noord/werk.xlsx", "map/zuid/werk.xlsx"];
  const facts = { provider: "Stichting Buurts", year: 2023, files };
  const sentence = dutch.batch.sameSubject(facts);
  expect(answerOnMany.err).toContain(sentence);
  expect(journalLines(join(many, "ineens.jsonl")).summaries[0]?.warnings).toEqual([
    { code: "same-provider-and-year", facts, sentence },
  ]);
  expect(
    summaryRows("Aanbieders", join(many, "ineens.xlsx")).map(([provider, , count]) => [provider, count]),
  ).toEqual([
    [dutch.batch.summary.noProvider, 8],
    ["Stichting Buurts", 2],
  ]);
});

test("after kill -9 the same command goes on: nothing is lost, nothing is checked twice, the summary is the same", async () => {
  const journal = join(many, "gedood.jsonl");
  const child = command.start(askedIn(many, "gedood.xlsx"));
  const killed = answerOf(child);
  while (child.exitCode === null && wholeLines(journal) < 1) await pause();
  if (process.platform !== "win32") child.kill("SIGSTOP");
  const goOn = () => checkAll(join(many, "map/**/*.xlsx"), join(many, "gedood.xlsx"));
  const lock = `${journal}.slot`;
  const inUse = { path: journal, lock, heldBy: { pid: child.pid ?? 0, host: hostname() } };
  expect(await goOn()).toEqual({ exitCode: 2, out: "", err: `${dutch.batch.journalInUse(inUse)}\n` });
  child.kill("SIGKILL");
  await killed;
  const finished = wholeLines(journal);
  expect(finished).toBeLessThan(12);
  expect(existsSync(join(many, "gedood.xlsx"))).toBe(false);
  appendFileSync(journal, '{"format":"doelbereik-controles-1","version":"');

  const resumed = await goOn();
  expect(resumed.err).toContain(dutch.batch.alreadyChecked(finished));
  expect(existsSync(lock)).toBe(false);
  expect(journalLines(journal).files).toEqual(journalLines(join(many, "ineens.jsonl")).files);
  for (const sheet of ["Werkmappen", "Aanbieders", "Regels"]) {
    const [one, other] = ["gedood.xlsx", "ineens.xlsx"].map((name) => summaryRows(sheet, join(many, name)));
    expect(one).toEqual(other);
  }
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

function wholeLines(journal: string): number {
  return existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length - 1 : 0;
}

test("Ctrl-C keeps what is finished and says how to go on", async () => {
  const journal = join(many, "gestopt.jsonl");
  const child = command.start(askedIn(many, "gestopt.xlsx"));
  const stopped = answerOf(child);
  while (child.exitCode === null && wholeLines(journal) < 1) await pause();
  child.kill("SIGINT");
  const { exitCode, err } = await stopped;
  expect(exitCode).toBe(130);
  const skipped = dutch.lockFileSkipped(join(many, "map", "~$w10.xlsx"));
  expect(err).toBe(`${skipped}\n${dutch.batch.howToGoOn(journal)}\n${dutch.interrupted}\n`);
  expect(journalLines(journal).files.length).toBeGreaterThan(0);
  expect(readdirSync(many).filter((name) => name.includes("gestopt"))).toEqual(["gestopt.jsonl"]);
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

test("a pattern that nothing answers to is named, ends with 2 and leaves nothing behind", async () => {
  const err = `${dutch.batch.nothingFound(at("map/**/*.xlsx"))}\n`;
  expect(await checkAll()).toEqual({ exitCode: 2, out: "", err });
  expect(readdirSync(folder)).toEqual([]);
});

test("a chosen format does not go with a summary, and nothing is checked then", async () => {
  put(from("goed.xlsx"), "map", "a.xlsx");
  const answer = await command.run(...askedIn(folder, "rapport.xlsx"), "--formaat", "tekst");
  expect(answer).toEqual({ exitCode: 2, out: "", err: `${dutch.batch.formatWithoutSummary}\n` });
  expect(readdirSync(folder)).toEqual(["map"]);
});

test("our own summary is no workbook to check, nor is that of another run, and another language says everything anew", async () => {
  put(from("goed.xlsx"), "werk.xlsx");
  await checkAll(at("**/*.xlsx"), at("maart.xlsx"));
  const again = await checkAll(at("**/*.xlsx"), at("maart.xlsx"), "en");
  expect(again.exitCode).toBe(0);
  expect(again.err).not.toContain(english.batch.summariesSkipped(1));
  expect(journalLines(at("maart.jsonl")).files).toMatchObject([{ file: "werk.xlsx", language: "en" }]);
  expect(summaryRows("Workbooks", at("maart.xlsx"))).toHaveLength(1);

  const ofApril = await checkAll(at("**/*.xlsx"), at("april.xlsx"));
  expect(ofApril.exitCode).toBe(0);
  expect(ofApril.err).toContain(dutch.batch.summariesSkipped(1));
  expect(journalLines(at("april.jsonl")).files.map(({ file }) => file)).toEqual(["werk.xlsx"]);
  const onlyThat = await checkAll(at("maart.xlsx"), at("april.xlsx"));
  expect(onlyThat).toEqual({ exitCode: 2, out: "", err: `${dutch.batch.summariesSkipped(1)}\n` });
});

byHand(
  "where the disk takes no more, whole lines stay, it is said so, and the same command goes on",
  async () => {
    for (let number = 10; number < 20; number += 1) put(from("fout.xlsx"), "map", `w${number}.xlsx`);
    // No file may grow over 8 kB: a write that passes it is cut off halfway and then refused, as on a full disk.
    const call = `ulimit -f 8; exec "$0" "$1" check "$2" --uit "$3"`;
    const words = [process.execPath, command.program, at("map/**/*.xlsx"), at("rapport.xlsx")];
    const full = await answerOf(spawn("bash", ["-c", call, ...words]));
    expect(full).toMatchObject({ exitCode: 2, out: "" });
    expect(full.err).toBe(`${dutch.batch.journalNotWritten(at("rapport.jsonl"))}\n`);
    expect(readdirSync(folder).sort()).toEqual(["map", "rapport.jsonl"]);
    const kept = journalLines(at("rapport.jsonl")).files.length;
    expect([kept > 0, kept < 10]).toEqual([true, true]);
    const resumed = await checkAll();
    expect(resumed.err).toContain(dutch.batch.alreadyChecked(kept));
    expect(journalLines(at("rapport.jsonl")).files).toHaveLength(10);
  },
);
