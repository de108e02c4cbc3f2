import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import english from "../src/functions/english.json";
import { ruleNames } from "../src/text/nl/ruleNames";
import { assignmentSettings, template } from "../src/workbook/template";

const root = join(__dirname, "..");
const rows = readFileSync(join(root, "docs/dekking.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| [A-Z]\d+ /.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, line = "", practice = "", data = "", does = "", test = ""]) => ({
    line,
    practice,
    data,
    does,
    test,
  }));

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe("the overview of what the practice measures", () => {
  it("has one row for each of the 66 described systems and methods", () => {
    const counts = { H: 14, O: 14, A: 12, U: 9, T: 6, C: 11 } as const;
    expect(rows.map(({ line }) => line)).toEqual(
      Object.entries(counts).flatMap(([letter, count]) => numbered(letter, count)),
    );
  });

  it.each(rows.map((row) => [row.line, row] as const))(
    "%s names a test that is there, or is context",
    (_, row) => {
      const tests = [...row.test.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? "");
      expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
      expect(tests.length > 0 || row.does === "context").toBe(true);
    },
  );

  it("names only formulas and rules that exist", () => {
    const formulas = rows.flatMap(({ does }) =>
      [...does.matchAll(/DOEL[.]([A-Z]+)/g)].map(([, id]) => id ?? ""),
    );
    expect(formulas.filter((id) => !(id in english))).toEqual([]);
    const rules = rows.flatMap(({ does }) => [...does.matchAll(/\b[A-Z]\d\d\b/g)].map(([code]) => code));
    expect(rules.filter((code) => !(code in ruleNames))).toEqual([]);
    expect(new Set(formulas).size).toBeGreaterThan(15);
  });

  it("names only sheets and settings that exist", () => {
    const sheets = Object.values(template).map(({ name }) => name as string);
    const named = rows.flatMap(({ data }) =>
      data.split(";").map((part) => part.trim().split(/[ :]/)[0] ?? ""),
    );
    const unknown = named.filter((name) => /^[A-Z]/.test(name) && !sheets.includes(name));
    expect(unknown).toEqual([]);
    expect(Object.keys(assignmentSettings)).toEqual(
      expect.arrayContaining(["Looptijd van", "Volgende evaluatie"]),
    );
  });
});
