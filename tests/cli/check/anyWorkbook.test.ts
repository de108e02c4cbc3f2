import fc from "fast-check";
import { checkSchema } from "../../../src/cli/check/checkSchema";
import { renderReport } from "../../../src/cli/check/renderReport";
import { reportJson } from "../../../src/cli/check/reportJson";
import { controlSheet } from "../../../src/documents/controlSheet";
import { movementSheet } from "../../../src/documents/movementSheet";
import { reachSheet } from "../../../src/documents/reachSheet";
import { buildReport } from "../../../src/report/buildReport";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { soundCells } from "../workbookInCells";

/** What people type, formulas give and other programs leave behind. */
const oddValues: readonly CellValue[] = [
  0, -1, 1, 0.35, 35, 350, 1e9, 1e300, -0.5, 2.5, 392, 44197,
  "", " ", ".", "<10", "n.v.t.", "-", "35%", "0,35", "1.234", "1.234,5", "abc", "R1", "R1.1; R1", "I-01", "A-01", "G1",
  "Bezoeken", "Deelnemers", "Bezoekers", "Hoger", "Lager", "Behouden", "Begrensde daling", "Aandeel", "Gemiddelde", "Aantal",
  "Trendbreuk", "Modelschatting", "__proto__", "constructor", "toString", "=1+1", "undefined", "\u0000", "😀", "x".repeat(40_000),
  "2022", "2023", "2023-K1", "31-12-2023", "123456782", true, false, { error: "#N/A" }, { error: "#REF!" },
]; // prettier-ignore

const extraColumns: Readonly<Record<string, readonly string[]>> = {
  Doelgroepen: ["Omvang van", "Omvang tot"],
  Activiteiten: ["Nevendoelen", "Begin", "Instroom", "Uitstroom", "Eind"],
  Indicatoren: ["Verwachte verandering per jaar", "Streefwaarde"],
  Metingen: ["Gebied", "Ondergrens", "Bovengrens", "Ontwerpeffect", "Definitieversie", "Status"],
};

const sheetNames = Object.keys(soundCells);
const change = fc.record({
  sheet: fc.constantFrom(...sheetNames),
  row: fc.nat({ max: 14 }),
  column: fc.nat({ max: 11 }),
  value: fc.constantFrom(...oddValues),
});
const changes = fc.record({
  cells: fc.array(change, { maxLength: 40 }),
  withoutSheets: fc.subarray(sheetNames, { maxLength: 1 }),
  doubledRows: fc.nat({ max: 14 }),
});

function sheetOf(
  name: string,
  edits: readonly { row: number; column: number; value: CellValue }[],
  doubled: number,
): SheetSnapshot {
  const [header = [], ...body] = soundCells[name] ?? [];
  const grid: (CellValue | undefined)[][] = [[...header, ...(extraColumns[name] ?? [])]];
  for (let index = 0; index < body.length + doubled; index += 1)
    grid.push([...(body[index % body.length] ?? [])]);
  for (const { row, column, value } of edits) (grid[row] ??= [])[column] = value;
  const rows = Array.from(grid, (values = [], index) => ({
    row: index + 1,
    hidden: index % 5 === 4,
    values,
  }));
  return { name, visibility: "visible", merges: [], tables: [], rows };
}

const snapshots = changes.map(({ cells, withoutSheets, doubledRows }): WorkbookSnapshot => ({
  dateSystem: "1900",
  recalculationPending: false,
  kept: null,
  sheets: sheetNames
    .filter((name) => !withoutSheets.includes(name))
    .map((name) =>
      sheetOf(
        name,
        cells.filter(({ sheet }) => sheet === name),
        doubledRows,
      ),
    ),
}));

/** Words that give away a fact that was not there; not looked for where a cell itself says "undefined". */
const broken = /\bundefined\b|\bNaN\b|\bInfinity\b|\[object|\bnull\b/;
const provenance = { version: "0", time: "01-01-2024 12:00", file: "werk.xlsx" };
const layout = { width: 80, colour: false };

const isNoNumber = (value: unknown): boolean => typeof value === "number" && !Number.isFinite(value);

test.each(["nl", "en"] as const)(
  "whatever stands in the cells, it ends in a whole report (%s)",
  (language) => {
    const sentences = sentencesIn(language);
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const report = buildReport(checkWorkbook(snapshot));
        const text = renderReport(report, "werk.xlsx", sentences, layout);
        const json = {
          version: "0",
          files: [{ file: "werk.xlsx", status: "read", report: reportJson(report, sentences), seal: null }],
        };
        checkSchema.parse(JSON.parse(JSON.stringify(json)));
        for (const sheetOfReport of [controlSheet, reachSheet, movementSheet]) {
          const { columns, rows } = sheetOfReport(report, sentences, provenance);
          expect(rows.filter((row) => row.length !== columns.length || row.some(isNoNumber))).toEqual([]);
        }
        if (!JSON.stringify(snapshot).includes("undefined")) expect(text).not.toMatch(broken);
      }),
      { seed: 20200101, numRuns: 150 },
    );
  },
);
