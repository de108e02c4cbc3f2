import fc from "fast-check";
import { checkSchema } from "../../../src/cli/check/checkSchema";
import { renderReport } from "../../../src/cli/check/renderReport";
import { reportJson } from "../../../src/cli/check/reportJson";
import { buildReport } from "../../../src/report/buildReport";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../workbook/snapshotOf";
import { workbookOfTrajectories } from "../workbookOfTrajectories";

const oddValues: readonly CellValue[] = [
  0, -1, 1, 2.5, 3, 9, 10, 45658, 46022, 1e9, 1e300, "", " ", "<10", "n.v.t.", "abc", "P1", "p 2", "I1", "2024", "2020-K1",
  "ZRM", "ZRM 2013", "Cijfer", "Verslaving", "Vrijwilliger", "Aanbieder", "Gemeente", "Haarlem", "Ja", "Werkdagen", "01-06-2025",
  "31-12-2099", "1900", "__proto__", "constructor", "\u0000", "x".repeat(5000), true, { error: "#N/A" },
]; // prettier-ignore

const edited = [
  "Opdracht",
  "Indicatoren",
  "Metingen",
  "Vergelijking",
  "Trajecten",
  "Overgangen",
  "Kanteling",
  "Businesscases",
  "Prijzen",
];
const whole = snapshotOf(workbookOfTrajectories);

const snapshots = fc
  .record({
    cells: fc.array(
      fc.record({
        sheet: fc.constantFrom(...edited),
        row: fc.integer({ min: 1, max: 14 }),
        column: fc.nat({ max: 15 }),
        value: fc.constantFrom(...oddValues),
      }),
      { maxLength: 40 },
    ),
    without: fc.subarray(edited, { maxLength: 2 }),
  })
  .map(({ cells, without }): WorkbookSnapshot => ({
    ...whole,
    sheets: whole.sheets
      .filter(({ name }) => !without.includes(name))
      .map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((line) => {
          const values = [...line.values];
          for (const { sheet: name, row, column, value } of cells) {
            if (name === sheet.name && row === line.row) values[column] = value;
          }
          return { ...line, values };
        }),
      })),
  }));

test.each(["nl", "en"] as const)(
  "whatever stands in the cells, it ends in a whole report (%s)",
  (language) => {
    const sentences = sentencesIn(language);
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const report = buildReport(checkWorkbook(snapshot));
        const text = renderReport(report, "werk.xlsx", sentences, { width: 80, colour: false });
        const json = {
          version: "0",
          files: [{ file: "werk.xlsx", status: "read", report: reportJson(report, sentences), seal: null }],
        };
        checkSchema.parse(JSON.parse(JSON.stringify(json)));
        expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\bInfinity\b|\[object|\bnull\b/);
      }),
      { numRuns: 60 },
    );
  },
);

test("no pseudonym and no date of a person stands in the report", () => {
  const report = buildReport(checkWorkbook(whole));
  const json = JSON.stringify(reportJson(report, sentencesIn("nl")));
  expect(json).not.toMatch(/\bP(?!0\d\b)\d+\b|\bQ\d\b|2025-0\d/);
});
