import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPreviousYear } from "../../../src/workbook/checks/previous/readPreviousYear";
import { checks } from "../../../src/workbook/checks/checks";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { tableContract, tableKeys } from "../../../src/workbook/template";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";

test("every rule in the folder runs", () => {
  const folder = join(__dirname, "../../../src/workbook/checks");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const rules = files.filter((file) => readFileSync(join(folder, file), "utf8").includes(": Check = ("));
  expect(rules.length).toBeGreaterThan(20);
  expect(checks).toHaveLength(rules.length);
});

const choices = tableKeys.flatMap((key) =>
  Object.values(tableContract(key).fields).flatMap((field) => Object.keys(field.choices ?? {})),
);
const anyCell: fc.Arbitrary<CellValue | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<CellValue>("D1", "D2", "G1", "I-01", "D1; D2", "12,5", "<10", ".", "n.v.t.", 2016, 2020, {
    error: "#N/A",
  }),
  fc.constantFrom<CellValue>(...choices),
  fc.integer({ min: -5, max: 2_000_000_000 }),
  fc.double(),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
);

/** Each table with its own headers, some left out, over any cells. */
const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(...tableKeys.map((key) => anySheet(key)))
  .map((sheets) => ({
    dateSystem: "1900",
    recalculationPending: true,
    kept: null,
    sheets: sheets.filter((sheet) => sheet !== null),
  }));

function anySheet(key: (typeof tableKeys)[number]): fc.Arbitrary<WorkbookSnapshot["sheets"][number] | null> {
  const { name, fields } = tableContract(key);
  const headers = fc.subarray(
    Object.values(fields).map(({ header }) => header),
    { minLength: 1 },
  );
  const rows = fc.array(fc.array(anyCell, { maxLength: 20 }), { maxLength: 8 });
  const sheet = fc.tuple(headers, rows, fc.boolean()).map(([header, cells, hidden]) => ({
    name,
    visibility: "visible" as const,
    rows: [header, ...cells].map((values, index) => ({
      row: index + 1,
      hidden: hidden && index > 0,
      values,
    })),
    merges: [],
    tables: [],
  }));
  return fc.option(sheet, { nil: null });
}

test("whatever stands in the cells, all rules end, and each finding has its first places and a count", () => {
  fc.assert(
    fc.property(anyWorkbook, (snapshot) => {
      const { findings, counts, state } = checkWorkbook(snapshot);
      for (const { examples, count } of findings) expect(examples.length).toBe(Math.min(3, count));
      expect(counts.errors + counts.warnings + counts.notes).toBe(findings.length);
      expect(state === "not-ready").toBe(counts.errors > 0);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test("whatever stands in last year's workbook, all rules end", () => {
  fc.assert(
    fc.property(anyWorkbook, anyWorkbook, (snapshot, lastYear) => {
      const { findings } = checkWorkbook(snapshot, { previous: readPreviousYear(lastYear) });
      for (const { examples, count } of findings) expect(examples.length).toBe(Math.min(3, count));
    }),
    { seed: 3, numRuns: 100 },
  );
});
