import fc from "fast-check";
import { checkSchema } from "../../../src/cli/check/checkSchema";
import { renderReport } from "../../../src/cli/check/renderReport";
import { reportJson } from "../../../src/cli/check/reportJson";
import { buildReport } from "../../../src/report/buildReport";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../workbook/snapshotOf";
import { workbookOfEachLevel } from "../workbookOfEachLevel";

const oddValues: readonly CellValue[] = [
  0, -1, 1, 2.5, 9, 10, 29, 30, 1e9, "", " ", "<10", "n.v.t.", "abc", "T", "O; T", "KEN", "taal", "A1", "I1", "2023", "2023-K1",
  "Nut", "Doelrealisatie", "5-punts", "3 smileys", "Negatief", "Professionals", "Ja", "Nee", "Suggestie", "Werkbezoek", "Afgerond",
  "Stad", "Gedaan", "__proto__", "constructor", "\u0000", "x".repeat(5000), true, { error: "#N/A" },
]; // prettier-ignore

const edited = ["Activiteiten", "Stellingen", "Antwoorden", "Verhalen", "Duiding"];
const whole = snapshotOf(workbookOfEachLevel);

const snapshots = fc
  .record({
    cells: fc.array(
      fc.record({
        sheet: fc.constantFrom(...edited),
        row: fc.integer({ min: 1, max: 19 }),
        column: fc.nat({ max: 10 }),
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
