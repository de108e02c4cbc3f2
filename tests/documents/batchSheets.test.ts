import { batchSheets } from "../../src/documents/batchSheets";
import type { CheckedWorkbook, SummedFinding } from "../../src/documents/CheckedWorkbook";
import { sameSubjects } from "../../src/documents/sameSubjects";
import { batchWords as english } from "../../src/text/en/batchWords";
import { batchWords as dutch } from "../../src/text/nl/batchWords";
import { sentencesIn } from "../../src/text/sentencesIn";

const provenance = { version: "0.1.0", time: "31-01-2024 09:05", file: "rapport.jsonl" };

const finding = (rule: SummedFinding["rule"], change: Partial<SummedFinding> = {}): SummedFinding => ({
  rule,
  severity: "warning",
  count: 1,
  title: `bevinding ${rule}`,
  isExplained: false,
  ...change,
});

function workbook(
  file: string,
  provider: string | null,
  findings: readonly SummedFinding[] = [],
  year: number | null = 2023,
): CheckedWorkbook {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    file,
    outcome: {
      status: "read",
      subject: { municipality: "Haarlem", provider, reportingYear: year },
      state: errors > 0 ? "not-ready" : "ready",
      counts: { errors, warnings: findings.length - errors, notes: 0, explained: 0 },
      findings,
    },
  };
}

const broken: CheckedWorkbook = { file: "c.xlsx", outcome: { status: "unreadable", sentence: "Kapot." } };
const many: readonly CheckedWorkbook[] = [
  workbook("a.xlsx", "Buurts", [finding("K01", { severity: "error", count: 3 }), finding("M02")]),
  workbook("b.xlsx", " buurts ", [finding("M02", { count: 4 })]),
  broken,
  workbook("d.xlsx", null),
  workbook("e.xlsx", "Buurts", [finding("M02", { severity: "error" })], 2024),
];

const rowsOf = (workbooks: readonly CheckedWorkbook[], sheet: number) =>
  batchSheets(workbooks, dutch, sentencesIn("nl"), provenance)[sheet]?.rows;

test("of each file the subject, the state, the counts and the findings; of an unreadable one the reason", () => {
  expect(rowsOf(many, 0)?.slice(0, 3)).toEqual([
    ["a.xlsx", "Haarlem", "Buurts", 2023, "Nog niet klaar", 1, 1, 0, 0, "bevinding K01; bevinding M02"],
    ["b.xlsx", "Haarlem", " buurts ", 2023, "Klaar voor aanlevering", 0, 1, 0, 0, "bevinding M02"],
    ["c.xlsx", null, null, null, "Niet gelezen", null, null, null, null, "Kapot."],
  ]);
});

test("three findings are named, those that were explained left out, and the rest counted", () => {
  const findings = [
    finding("K01", { isExplained: true }),
    ...(["K02", "K03", "K05", "K06"] as const).map((rule) => finding(rule)),
  ];
  expect(rowsOf([workbook("a.xlsx", null, findings)], 0)?.[0]?.[9]).toBe(
    "bevinding K02; bevinding K03; bevinding K05; en nog 1",
  );
});

test("a provider and year have one row, whatever the capitals; more workbooks than one are named in it", () => {
  const same = dutch.sameSubject({ provider: "Buurts", year: 2023, files: ["a.xlsx", "b.xlsx"] });
  expect(rowsOf(many, 1)).toEqual([
    ["Buurts", 2023, 2, 1, 0, 1, 1, 2, same],
    [dutch.summary.noProvider, 2023, 1, 1, 0, 0, 0, 0, null],
    ["Buurts", 2024, 1, 0, 0, 1, 1, 0, null],
  ]);
});

test("a rule counts the workbooks it was seen in, as a share of those that were read, and weighs as its worst", () => {
  const [first, second] = rowsOf(many, 2) ?? [];
  expect(first).toEqual(["M02", sentencesIn("nl").ruleNames.M02, "Fout", 3, 0.75, 6]);
  expect(second).toEqual(["K01", sentencesIn("nl").ruleNames.K01, "Fout", 1, 0.25, 3]);
});

test("workbooks without a provider are never taken for one another", () => {
  expect(sameSubjects([workbook("a.xlsx", null), workbook("b.xlsx", null), broken])).toEqual([]);
});

test.each([
  ["nothing was read", [broken], dutch.summary.nothingRead],
  ["nothing was found", [workbook("a.xlsx", "Buurts")], sentencesIn("nl").labels.nothingFound],
])("where %s, a row says so, because a table cannot be empty", (_, workbooks, sentence) => {
  expect(rowsOf(workbooks, 2)).toEqual([[null, sentence, null, null, null, null]]);
});

test("both languages give whole tables with headers that differ", () => {
  for (const [words, language] of [
    [dutch, "nl"],
    [english, "en"],
  ] as const) {
    for (const sheet of batchSheets(many, words, sentencesIn(language), provenance)) {
      const headers = sheet.columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      for (const row of sheet.rows) expect(row).toHaveLength(headers.length);
      expect([sheet.note, ...sheet.rows].flat().join(" ")).not.toMatch(/undefined|NaN|\[object/);
      expect(sheet.note).toHaveLength(2);
    }
  }
});

test("a workbook of another municipality than the rest is named on each sheet", () => {
  const elsewhere = workbook("x.xlsx", "Zorg");
  if (elsewhere.outcome.status !== "read") throw new Error("not read");
  const subject = { ...elsewhere.outcome.subject, municipality: "Hoorn" };
  const workbooks = [...many, { ...elsewhere, outcome: { ...elsewhere.outcome, subject } }];
  const notes = batchSheets(workbooks, dutch, sentencesIn("nl"), provenance).map(({ note }) => note?.[1]);
  expect(new Set(notes)).toEqual(
    new Set([
      "De meeste werkmappen zijn van Haarlem. Een andere gemeente staat in x.xlsx (Hoorn). Controleer of dit het goede sjabloon is.",
    ]),
  );
  expect(batchSheets(many, english, sentencesIn("en"), provenance)[0]?.note?.join(" ")).not.toContain("Most");
});
