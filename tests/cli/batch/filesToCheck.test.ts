import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
