import { calculatedColumns } from "../../../src/workbook/keptRows/calculatedColumns";
import { planKeptRows } from "../../../src/workbook/keptRows/planKeptRows";
import { provenanceEdits } from "../../../src/workbook/keptRows/provenanceEdits";
import type { KeptValue, StandingCell, StandingTable } from "../../../src/workbook/keptRows/StandingTable";
import { agendaRow, agendaSheet } from "../../keptSheets/agendaSheet";

const headers = ["Kenmerk", "Wat wij zien", "Klopt dat?", "Status", "Stand", "Van ons"];

/** A cell that begins with "=" is a formula with 1 for an outcome. */
const cell = (content: KeptValue): StandingCell =>
  typeof content === "string" && content.startsWith("=")
    ? { value: 1, formula: content }
    : { value: content, formula: null };

const standing = (
  rows: readonly (readonly KeptValue[])[],
  change: Partial<StandingTable> = {},
): StandingTable => ({ headers, rows: rows.map((row) => row.map(cell)), mayRemove: true, ...change });

const plan = (keys: readonly string[], table: StandingTable, charts: readonly never[] | [object] = []) => {
  const kept = { ...agendaSheet(keys.map((key) => agendaRow(key, `${key} nieuw`))), charts };
  const planned = planKeptRows(kept, table);
  return (
    planned && { rows: planned.rows.map(({ from, values }) => [from, ...values]), removed: planned.removed }
  );
};

describe("planKeptRows", () => {
  it("changes only those cells of ours that differ", () => {
    const table = standing([
      ["a", "a oud", "ja", "besproken", "nieuw", null],
      ["b", "b nieuw", null, "open", "nieuw", null],
    ]);
    expect(plan(["a", "b"], table)).toEqual({ rows: [[0, [1, "a nieuw"]], [1]], removed: [] });
  });

  it("puts a value over a formula in a cell of ours", () => {
    expect(plan(["a"], standing([["a", "=NU()", null, "open", "nieuw", null]]))?.rows).toEqual([
      [0, [1, "a nieuw"]],
    ]);
  });

  it.each<[string, readonly KeptValue[], boolean]>([
    ["nothing but how the row began", ["weg", "x", null, "open", "nieuw", null], false],
    ["an answer", ["weg", "x", "ja", "open", "nieuw", null], true],
    ["another status", ["weg", "x", null, "klaar", "nieuw", null], true],
    ["a formula as an answer", ["weg", "x", "=1", "open", "nieuw", null], true],
    ["something in a column of their own", ["weg", "x", null, "open", "nieuw", "van ons"], true],
    ["blank text only", ["weg", "x", "", "open", "nieuw", ""], false],
  ])("of a row that is gone, %s: stays is %#", (_, row, stays) => {
    const table = standing([row, ["a", "a nieuw", null, "open", "nieuw", null]]);
    expect(plan(["a"], table)).toEqual(
      stays
        ? { rows: [[0, [4, "niet meer in deze agenda"]], [1]], removed: [] }
        : { rows: [[1]], removed: [0] },
    );
  });

  it.each<[string, KeptValue, KeptValue]>([
    ["says nothing of its state", null, null],
    ["says something of its own", "nog doen", null],
    ["has a formula there", "=1", null],
    ["has a note too", null, "van ons"],
  ])("leaves a row alone that somebody added, when it %s", (_, state, own) => {
    const table = standing([
      ["eigen punt", "Wachtlijst groeit", null, null, state, own],
      ["a", "a nieuw", null, "open", "nieuw", null],
    ]);
    expect(plan(["a"], table)).toEqual({ rows: [[0], [1]], removed: [] });
  });

  it("takes nothing out where people took out the column by which our rows are known", () => {
    const table = { ...standing([["weg", "x"]]), headers: ["Kenmerk", "Wat wij zien"] };
    expect(plan([], table)).toEqual({ rows: [[0]], removed: [] });
  });

  it("writes a carried row where it is not there yet, and else leaves it as it stands", () => {
    const kept = {
      ...agendaSheet([agendaRow("c", "c nieuw"), agendaRow("d", "d nieuw")]),
      carriedKeys: ["c", "d"],
    };
    const planned = planKeptRows(
      kept,
      standing([
        ["c", "in eigen woorden", null, null, null, null],
        ["weg", "x", null, "open", "nieuw", null],
      ]),
    );
    expect(planned?.rows.map(({ from, values }) => [from, values.size])).toEqual([
      [0, 0],
      [null, 5],
    ]);
    const ours = planKeptRows(kept, standing([["c", "van ons", null, "open", "nieuw", null]]));
    expect([...(ours?.rows[0]?.values ?? [])]).toEqual([[4, "niet meer in deze agenda"]]);
    expect(ours?.removed).toEqual([]);
  });

  it("does not take a formula from top to bottom for a note", () => {
    const table = standing([
      ["weg", "x", null, "open", "nieuw", "=1"],
      ["a", "a nieuw", null, "open", "nieuw", "=2"],
    ]);
    expect(plan(["a"], table)?.removed).toEqual([0]);
    expect([...calculatedColumns(table)]).toEqual([5]);
    expect(calculatedColumns({ headers, rows: [] }).size).toBe(0);
  });

  it("marks a row that is gone where none may be taken out, and does not mark it twice", () => {
    const row = ["weg", "x", null, "open", "nieuw", null];
    expect(plan([], standing([row, row], { mayRemove: false }))?.rows).toEqual([
      [0, [4, "niet meer in deze agenda"]],
      [1],
    ]);
    const marked = ["weg", "x", "ja", "open", "niet meer in deze agenda", null];
    expect(plan([], standing([marked]))?.rows).toEqual([[0]]);
  });

  it("leaves alone a second row with the same key, and rows without one", () => {
    const table = standing([
      ["a", "a nieuw", null, "open", "nieuw", null],
      [" a ", "kopie", "ook", "open", "nieuw", null],
      [null, "eigen", null, null, null, null],
    ]);
    expect(plan(["a"], table)).toEqual({ rows: [[0], [1], [2]], removed: [] });
  });

  it("puts new rows last, or all rows in the order given where charts are drawn over them", () => {
    const table = standing([
      ["b", "b nieuw", null, "open", "nieuw", null],
      ["weg", "x", "ja", "open", "niet meer in deze agenda", null],
      ["a", "a nieuw", null, "open", "nieuw", null],
    ]);
    const added = [null, [0, "c"], [1, "c nieuw"], [2, null], [3, "open"], [4, "nieuw"]];
    expect(plan(["a", "c", "b"], table)?.rows).toEqual([[0], [1], [2], added]);
    expect(plan(["a", "c", "b"], table, [{}])?.rows).toEqual([[2], added, [0], [1]]);
  });

  it("takes the one blank row of an empty table for no row", () => {
    expect(plan(["a"], standing([[null, "", null, null, null, null]]))).toMatchObject({
      removed: [0],
      rows: [[null, [0, "a"], [1, "a nieuw"], [2, null], [3, "open"], [4, "nieuw"]]],
    });
  });

  it("finds columns by header whatever its case and line breaks, and leaves out what people took out", () => {
    const table = { ...standing([["x", "a"]]), headers: ["wat wij\nZIEN", "KENMERK "] };
    expect(plan(["a"], table)?.rows).toEqual([[0, [0, "a nieuw"]]]);
    expect(plan(["a"], { ...table, headers: ["Wat wij zien", "Iets"] })).toBeNull();
  });
});

describe("provenanceEdits", () => {
  it.each<[string[], unknown[], [number, string][]]>([
    [
      ["Doelbereik 2.0, 22-11-2026"],
      ["Van mij", "Doelbereik 2.0, 1-1-2026"],
      [[1, "Doelbereik 2.0, 22-11-2026"]],
    ],
    [["Doelbereik 2.0, nu", "Uit: b.xlsx"], ["Doelbereik 2.0, nu", "Uit: b.xlsx"], []],
    [["Doelbereik 2.0"], [null, 3, "Iets anders"], []],
    [
      ["Uit bestand a", "Uit bestand b"],
      ["Uit bestand b", "Uit bestand c"],
      [
        [0, "Uit bestand a"],
        [1, "Uit bestand b"],
      ],
    ],
    [["12 cijfers weggelaten"], ["3 cijfers weggelaten"], [[0, "12 cijfers weggelaten"]]],
  ])("of %j over %j writes %j", (lines, above, expected) => {
    expect([...provenanceEdits(lines, above)]).toEqual(expected);
  });
});
