import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { journalFormat } from "../../../src/cli/batch/journalSchema";
import { summariesIn } from "../../../src/cli/batch/summariesIn";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-eerder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, ...lines: readonly object[]): void =>
  writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
// Of an older version: whose summary it is does not depend on it.
const said = { format: journalFormat, version: "0.0.1", language: "en" };
const ofFile = {
  ...said,
  file: "a.xlsx",
  ...{ size: null, modified: null, sha256: null, status: "unreadable" },
  problem: { code: "empty-file", facts: {}, sentence: "Leeg." },
};
const summary = (name: string): object => ({
  ...said,
  ...{ status: "summary", name, sha256: "x", counts: { read: 0, ready: 0, unreadable: 1 }, warnings: [] },
});

test("are the workbooks that our journals there name, also where the journal went on after that", () => {
  put("maart.jsonl", ofFile, summary("maart.xlsx"));
  put("april.jsonl", ofFile, summary("april (2).xlsx"), ofFile);
  put("mei.jsonl", ofFile);
  expect([...summariesIn(folder)].sort()).toEqual(["april (2).xlsx", "maart.xlsx"]);
});

test("lists of others name none, whatever they say", () => {
  put("ander.jsonl", { ...summary("a.xlsx"), format: "iets-anders" });
  put("gegevens.jsonl", { status: "summary", name: "b.xlsx" });
  writeFileSync(join(folder, "leeg.jsonl"), "");
  mkdirSync(join(folder, "map.jsonl"));
  put("maart.txt", summary("c.xlsx"));
  expect([...summariesIn(folder)]).toEqual([]);
  expect([...summariesIn(join(folder, "weg"))]).toEqual([]);
});
