import fc from "fast-check";
import { parseRecords } from "../../src/workbook/parseRecords";
import {
  activitySchema,
  goalSchema,
  indicatorSchema,
  measurementSchema,
  spreadSchema,
  targetGroupSchema,
} from "../../src/workbook/records";
import type {
  CellValue,
  FormulaState,
  Notation,
  SheetRow,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot";
import type { TableKey } from "../../src/workbook/template";
import { tableContract } from "../../src/workbook/template";

const schemas = {
  goals: goalSchema,
  targetGroups: targetGroupSchema,
  activities: activitySchema,
  spread: spreadSchema,
  indicators: indicatorSchema,
  measurements: measurementSchema,
};

const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, -1, 0.5, 1, 2020, 43831, 2 ** 53, 1e308, -1e308, 5e-324),
  fc.constantFrom<CellValue>("1.234", "12,5", "35%", "<10", ".", "n.v.t.", "-", "Aandeel", "D1; D2", "2020-K1", " ", "I1"),
  fc.string(),
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
  fc.constant(undefined),
); // prettier-ignore
const notation = fc.constantFrom<(Notation | undefined)[]>(undefined, undefined, "percentage", "date");
const formula = fc.constantFrom<(FormulaState | undefined)[]>(undefined, "calculated", "without-result");

/** A workbook with one table, its headers as they should be and anything at all in its cells. */
function workbookOf(table: TableKey): fc.Arbitrary<WorkbookSnapshot> {
  const { name, fields } = tableContract(table);
  const width = Object.keys(fields).length;
  const line = <Value>(values: fc.Arbitrary<Value>) =>
    fc.array(values, { minLength: width, maxLength: width });
  const headers: SheetRow = {
    row: 1,
    hidden: false,
    values: Object.values(fields).map(({ header }) => header),
  };
  const row = fc.record({ values: line(cell), notations: line(notation), formulas: line(formula) });
  return fc.record({
    dateSystem: fc.constantFrom("1900", "1904"),
    recalculationPending: fc.constant(false),
    kept: fc.constant(null),
    sheets: fc
      .array(row, { maxLength: 5 })
      .map((rows) => rows.map((cells, index) => ({ ...cells, row: index + 2, hidden: false })))
      .map((rows) => [
        { name, visibility: "visible" as const, merges: [], tables: [], rows: [headers, ...rows] },
      ]),
  });
}

describe("readRows", () => {
  it.each(Object.entries(schemas) as [keyof typeof schemas, typeof goalSchema][])(
    "gives records of %s that keep to their schema, whatever the cells hold",
    (table, schema) => {
      fc.assert(
        fc.property(workbookOf(table), (snapshot) => {
          const { records } = parseRecords(snapshot);
          for (const record of records[table]?.rows ?? [])
            expect(schema.safeParse(record).error).toBeUndefined();
        }),
        { numRuns: 200, seed: 20200101 },
      );
    },
  );
});
