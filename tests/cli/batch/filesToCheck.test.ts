import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { journalFormat } from "../../../src/cli/batch/journalSchema";
import { filesToCheck } from "../../../src/cli/batch/filesToCheck";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-keuze-"));
  mkdirSync(join(folder, "map/diep"), { recursive: true });
  mkdirSync(join(folder, "uit"));
  for (const name of ["map/b.xlsx", "map/diep/a.xlsx", "map/~$b.xlsx", "rapport.xlsx"]) {
    writeFileSync(join(folder, name), "");
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

test("names files as seen from the summary, each once, and leaves out what is not to be checked", () => {
  const chosen = filesToCheck(
    [at("map/*.xlsx"), at("**/*.xlsx"), at("weg/*.xlsx"), at("weg.xlsx")],
    at("uit/rapport.xlsx"),
    [at("rapport.xlsx")],
  );
  expect(chosen.files.map(({ file }) => file)).toEqual([
    "../map/b.xlsx",
    "../map/diep/a.xlsx",
    "../weg.xlsx",
  ]);
  expect(chosen.unanswered).toEqual([at("weg/*.xlsx")]);
  expect(chosen.lockFiles).toEqual([at("map/~$b.xlsx"), at("map/~$b.xlsx")]);
});

test("leaves out the summaries of earlier runs, each counted once", () => {
  const line = {
    format: journalFormat,
    version: "0.1.0",
    language: "nl",
    status: "summary",
    name: "maart.xlsx",
  };
  const counts = { read: 1, ready: 1, unreadable: 0 };
  writeFileSync(at("map/maart.xlsx"), "");
  writeFileSync(at("map/maart.jsonl"), `${JSON.stringify({ ...line, sha256: "x", counts, warnings: [] })}\n`);
  // Of that name, but elsewhere.
  writeFileSync(at("map/diep/maart.xlsx"), "");
  const chosen = filesToCheck([at("map/**/*.xlsx"), at("map/maart.xlsx")], at("map/april.xlsx"), []);
  expect(chosen.files.map(({ file }) => file)).toEqual(["b.xlsx", "diep/a.xlsx", "diep/maart.xlsx"]);
  expect(chosen.summaries).toEqual([at("map/maart.xlsx")]);
});
