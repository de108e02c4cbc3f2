import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expandPattern } from "../../../src/cli/files/expandPattern";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-pattern-"));
  for (const name of ["b.xlsx", "a.XLSX", "c.csv", "(d).xlsx"]) writeFileSync(join(folder, name), "");
  mkdirSync(join(folder, "map.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

test("a star stands for any name, in whatever case, and never for a folder", () => {
  expect(expandPattern(at("*.xlsx"))).toEqual(["(d).xlsx", "a.XLSX", "b.xlsx"].map(at));
});

test("a question mark stands for one sign", () => {
  expect(expandPattern(at("?.xlsx"))).toEqual([at("a.XLSX"), at("b.xlsx")]);
});

test("other signs stand for themselves", () => {
  expect(expandPattern(at("(d)*"))).toEqual([at("(d).xlsx")]);
});

test("what answers to nothing, or is no pattern, is given back as it is", () => {
  expect(expandPattern(at("*.ods"))).toEqual([at("*.ods")]);
  expect(expandPattern(at("weg/*.xlsx"))).toEqual([at("weg/*.xlsx")]);
  expect(expandPattern(at("b.xlsx"))).toEqual([at("b.xlsx")]);
});
