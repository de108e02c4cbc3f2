import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

describe("two stars", () => {
  beforeEach(() => {
    mkdirSync(join(folder, "zuid/diep/.verborgen"), { recursive: true });
    mkdirSync(join(folder, "noord"));
    for (const name of ["zuid/w.xlsx", "zuid/diep/w.xlsx", "zuid/diep/x.csv", "noord/w.xlsx"]) {
      writeFileSync(join(folder, name), "");
    }
    writeFileSync(join(folder, "zuid/diep/.verborgen/w.xlsx"), "");
    writeFileSync(join(folder, "noord/._w.xlsx"), "");
  });

  it("stand for any folders, none included", () => {
    expect(expandPattern(at("**/w.xlsx"))).toEqual(
      ["noord/w.xlsx", "zuid/diep/w.xlsx", "zuid/w.xlsx"].map(at),
    );
    expect(expandPattern(at("zuid/**/diep/*.xlsx"))).toEqual([at("zuid/diep/w.xlsx")]);
    expect(expandPattern(at("**/**/diep/**/w.xlsx"))).toEqual([at("zuid/diep/w.xlsx")]);
  });

  it("at the end stand for every file below", () => {
    expect(expandPattern(at("zuid/**"))).toEqual(
      ["zuid/diep/w.xlsx", "zuid/diep/x.csv", "zuid/w.xlsx"].map(at),
    );
  });

  it("pass over names that begin with a point, unless the pattern does", () => {
    expect(expandPattern(at("noord/*.xlsx"))).toEqual([at("noord/w.xlsx")]);
    expect(expandPattern(at("noord/.*.xlsx"))).toEqual([at("noord/._w.xlsx")]);
  });

  it("beside one star in the name of a folder stand for that folder only", () => {
    expect(expandPattern(at("z*d/*.xlsx"))).toEqual([at("zuid/w.xlsx")]);
    expect(expandPattern(at("?????/*.xlsx"))).toEqual([at("noord/w.xlsx")]);
  });

  (process.platform === "win32" ? it.skip : it)("follow a link to a file, never one to a folder", () => {
    symlinkSync(at("zuid/w.xlsx"), at("noord/z.xlsx"));
    symlinkSync(at("zuid"), at("noord/kring"));
    symlinkSync(at("weg.xlsx"), at("noord/nergens.xlsx"));
    expect(expandPattern(at("noord/**/*.xlsx"))).toEqual(["noord/w.xlsx", "noord/z.xlsx"].map(at));
  });
});
