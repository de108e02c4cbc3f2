import { sayProblem } from "../../../src/cli/movement/sayProblem";
import type { SeriesProblem } from "../../../src/text/SeriesProblem";
import { movementSentences as english } from "../../../src/text/en/movementSentences";
import { movementSentences as dutch } from "../../../src/text/nl/movementSentences";

const line = 7;
const column = "waarde";
const text = "48;5";

const problems: readonly SeriesProblem[] = [
  { code: "too-many-fields", facts: { line, expected: 5, found: 6 } },
  { code: "quote-not-closed", facts: { line } },
  { code: "indicator-missing", facts: { line } },
  { code: "period-missing", facts: { line } },
  { code: "not-a-period", facts: { line, text } },
  { code: "not-a-number", facts: { line, column, text } },
  { code: "ambiguous-number", facts: { line, column, text } },
  { code: "not-a-whole-number", facts: { line, column, text } },
  { code: "not-a-choice", facts: { line, column, text, choices: ["Hoger", "Lager"] } },
  { code: "mixed-notation", facts: { line, column, number: 0.35 } },
  { code: "terms-contradict", facts: { line, column, indicator: "I", area: null } },
  { code: "terms-contradict", facts: { line, column, indicator: "I", area: "Dam" } },
];

describe.each([
  ["Dutch", dutch],
  ["English", english],
])("what is said about a row in %s", (_language, sentences) => {
  it.each(problems.map((problem) => [problem.code, problem] as const))(
    "%s: where, and what is there",
    (_code, problem) => {
      const said = sayProblem(problem, sentences);
      expect(said).toContain(String(line));
      for (const fact of Object.values(problem.facts)) {
        if (typeof fact === "string") expect(said).toContain(fact);
      }
      expect(said).not.toMatch(/undefined|NaN|null|\n/);
      expect(said).toMatch(/[.]$/);
    },
  );

  it("names every code once or more", () => {
    const codes = new Set<string>(problems.map(({ code }) => code));
    expect(Object.keys(sentences.problems).filter((code) => !codes.has(code))).toEqual([]);
  });

  it("is in words for a file too", () => {
    const { unreadable } = sentences;
    const said = [
      unreadable.empty({}),
      unreadable["not-text"]({}),
      unreadable["workbook-instead"]({}),
      unreadable["column-twice"]({ column }),
      unreadable["columns-missing"]({ missing: ["periode"], found: ["jaren"] }),
    ];
    expect(said).toHaveLength(Object.keys(unreadable).length);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|null/);
  });
});
