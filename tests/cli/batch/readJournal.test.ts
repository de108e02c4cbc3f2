import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { journalFormat } from "../../../src/cli/batch/journalSchema";
import { readJournal } from "../../../src/cli/batch/readJournal";
import { productVersion } from "../../../src/report/productVersion";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-lijst-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = (file: string, change: object = {}): string =>
  JSON.stringify({
    format: journalFormat,
    version: productVersion,
    language: "nl",
    file,
    size: 5,
    modified: "2024-01-31T09:05:00.000Z",
    sha256: `hash-${file}`,
    status: "unreadable",
    problem: { code: "empty-file", facts: {}, sentence: "Leeg." },
    ...change,
  });

function journalOf(text: string) {
  const path = join(folder, "rapport.jsonl");
  writeFileSync(path, text);
  return readJournal(path, "nl");
}

test("knows each file with the place of its line in bytes, also after letters of two bytes", () => {
  const first = line("één.xlsx");
  const contents = journalOf(`${first}\n${line("twee.xlsx")}\n`);
  const start = Buffer.byteLength(first) + 1;
  expect(contents?.lines.get("twee.xlsx")).toEqual({
    place: { start, length: Buffer.byteLength(line("twee.xlsx")) },
    sha256: "hash-twee.xlsx",
    workbook: { file: "twee.xlsx", outcome: { status: "unreadable", sentence: "Leeg." } },
  });
  expect(contents?.end).toBe(start + Buffer.byteLength(line("twee.xlsx")) + 1);
});

test("drops a half last line, and of two lines on one file believes the last", () => {
  const whole = `${line("a.xlsx", { sha256: "oud" })}\n${line("a.xlsx", { sha256: "nieuw" })}\n`;
  const contents = journalOf(`${whole}${line("b.xlsx").slice(0, -1)}`);
  expect([...(contents?.lines.keys() ?? [])]).toEqual(["a.xlsx"]);
  expect(contents?.lines.get("a.xlsx")?.sha256).toBe("nieuw");
  expect(contents?.end).toBe(whole.length);
});

test("passes over a damaged line in the middle, and keeps the rest", () => {
  const contents = journalOf(`${line("a.xlsx")}\n\u0000\u0000\n{"half":\n${line("b.xlsx")}\n`);
  expect([...(contents?.lines.keys() ?? [])]).toEqual(["a.xlsx", "b.xlsx"]);
});

test("what another version or language said is known by its place, not by its outcome", () => {
  const contents = journalOf(
    `${line("a.xlsx", { version: "0.0.1" })}\n${line("b.xlsx", { language: "en" })}\n`,
  );
  expect([...(contents?.lines.values() ?? [])].map(({ workbook }) => workbook)).toEqual([null, null]);
});

test("reads lines that are longer than what is read at once", () => {
  const long = "a".repeat(3_000_000);
  const problem = { code: "empty-file", facts: {}, sentence: long };
  const contents = journalOf(`${line("a.xlsx", { problem })}\n${line("b.xlsx")}\n`);
  expect(contents?.lines.get("a.xlsx")?.workbook?.outcome).toEqual({ status: "unreadable", sentence: long });
  expect(contents?.lines.has("b.xlsx")).toBe(true);
});

test.each([
  ["of an empty file", ""],
  ["of a first line that was cut off", line("a.xlsx").slice(0, 12)],
])("%s nothing is known, and it may be written anew", (_, text) => {
  expect(journalOf(text)).toEqual({ lines: new Map(), summary: null, end: 0 });
});

test.each([
  ["a list of others", '{"file":"a.xlsx"}\n'],
  ["a text", "Beste lezer,\n"],
  ["a blank line", "\n"],
])("%s is somebody else's", (_, text) => {
  expect(journalOf(text)).toBeNull();
});

test("a folder of that name is somebody else's", () => {
  mkdirSync(join(folder, "map.jsonl"));
  expect(readJournal(join(folder, "map.jsonl"), "nl")).toBeNull();
});
