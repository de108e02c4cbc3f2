import type { TableDraft } from "../../../src/screens/couple/TableDraft";
import { certaintyOf, sureness, withColumn } from "../../../src/screens/couple/TableDraft";

const draft: TableDraft = {
  mapping: {
    table: "goals",
    sheet: "Blad1",
    headerRow: 1,
    lastRow: null,
    columns: { code: 0, description: 2 },
  },
  columns: [
    { field: "code", column: 0, confidence: 0.9, reason: "header" },
    { field: "description", column: 1, confidence: 0.7, reason: "contents" },
  ],
};

test("a proposal is certain from 0.85 and likely from 0.6", () => {
  expect([0.85, 0.8499, 0.6, 0.5999].map(certaintyOf)).toEqual(["certain", "likely", "likely", "guess"]);
});

test("only the column that was proposed is sure", () => {
  expect(sureness(draft, "code")).toEqual({ certainty: "certain", reason: "header" });
  expect(sureness(draft, "description")).toBeNull();
  expect(sureness(draft, "level")).toBeNull();
});

test("a column has one field, and a field one column", () => {
  expect(withColumn(draft, "level", 2).mapping.columns).toEqual({ code: 0, level: 2 });
  expect(withColumn(draft, "code", 3).mapping.columns).toEqual({ description: 2, code: 3 });
  expect(withColumn(draft, "code", null).mapping.columns).toEqual({ description: 2 });
});
