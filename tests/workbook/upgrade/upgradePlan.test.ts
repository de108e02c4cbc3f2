import fc from "fast-check";
import { wordsOfTemplate } from "../../../src/making/template/wordsOfTemplate";
import { templateWords } from "../../../src/text/nl/templateWords";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { writeKeptPart } from "../../../src/workbook/kept/keptPart";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { UpgradePlan } from "../../../src/workbook/upgrade/UpgradeFacts";
import { upgradePlan } from "../../../src/workbook/upgrade/upgradePlan";
import { snapshotOf } from "../snapshotOf";

const words = wordsOfTemplate(templateWords);

const goals = "| Code | Niveau | Omschrijving | Populatie |\n| D1 | Domein | Meekomen | Inwoners |";
const older = "| Veld | Waarde |\n| Gemeente | Hoorn |\n| Sjabloonversie | '0.9 |";

function planOf(snapshot: WorkbookSnapshot): UpgradePlan {
  const plan = upgradePlan(snapshot, words);
  if ("code" in plan) throw new Error(plan.code);
  return plan;
}

describe("refuses", () => {
  const refusal = (sheets: Record<string, string>, workbook: Partial<WorkbookSnapshot> = {}) =>
    upgradePlan(snapshotOf(sheets, workbook), words);

  it("a workbook without any table of the template", () => {
    expect(refusal({ Blad1: "| iets |\n| anders |" })).toEqual({ code: "not-a-template", facts: {} });
  });

  it("a template of a later version", () => {
    expect(refusal({ Opdracht: older.replace("'0.9", "'2.0"), Doelen: goals })).toEqual({
      code: "template-newer",
      facts: { found: "2.0", known: "1.0" },
    });
  });

  it("a table of which a required column is not found", () => {
    const without = goals.replace("Populatie", "Wie").replace("Niveau", "Laag");
    expect(refusal({ Opdracht: older, Doelen: without })).toEqual({
      code: "column-missing",
      facts: { table: "Doelen", column: "Niveau" },
    });
  });

  it("a formula of which the file holds no outcome, wherever it stands", () => {
    expect(refusal({ Opdracht: older, Doelen: goals, Rekenblad: "| a | = |" })).toEqual({
      code: "formula-without-result",
      facts: { cell: "Rekenblad!B1" },
    });
  });

  it("a formula without an outcome in a cell that is the user's, also on a sheet with a column Controle", () => {
    const own = "| Code | Niveau | Omschrijving | Populatie | Controle |\n| D1 | Domein | = | Inwoners | = |";
    expect(refusal({ Opdracht: older, Doelen: own })).toMatchObject({ facts: { cell: "Doelen!C2" } });
    const typed =
      "| Code | Niveau | Omschrijving | Populatie | Controle |\n| D1 | Domein | a | Inwoners | gezien |\n| D2 | Domein | a | Inwoners | = |";
    expect(refusal({ Opdracht: older, Doelen: typed })).toMatchObject({ facts: { cell: "Doelen!E3" } });
    expect(refusal({ Opdracht: older, Doelen: goals, "Lees mij": "| eigen blad | = |" })).toMatchObject({
      facts: { cell: "Lees mij!B1" },
    });
  });

  it("to lose what was kept about the workbook and cannot be read", () => {
    expect(refusal({ Doelen: goals }, { kept: "<werkmap>geen json</werkmap>" })).toMatchObject({
      code: "kept-part-unreadable",
    });
  });
});

describe("an older template", () => {
  const plan = planOf(
    snapshotOf({
      Opdracht: `${older}\n| Kenmerk | 12-A |`,
      Doelen: `
        | Doelen van Hoorn |
        |
        | Code | Niveau | Omschriving | Populatie | Wijk | |
        | D1 | Domein | Meekomen | Inwoners | Kersenboogerd | 7% |
        | D2 | Domein | Vooruit | Inwoners | | =4 |

        | Let op: D2 is nieuw |`,
      Eigen: "@ hidden\n@ at B2\n| 2024-01-01 | #N/A |",
    }),
  );

  it("keeps what stands in a column of the contract, also where its header has a slip of the pen", () => {
    expect(plan.contents.tables.get("goals")?.rows).toEqual([
      { code: "D1", level: "Domein", description: "Meekomen", population: "Inwoners" },
      { code: "D2", level: "Domein", description: "Vooruit", population: "Inwoners" },
    ]);
  });

  it("keeps columns of one's own, with their header or the letter they had", () => {
    expect(plan.contents.tables.get("goals")?.ownColumns).toEqual([
      { header: "Wijk", values: ["Kersenboogerd", null] },
      { header: "Kolom F", values: [{ share: 0.07 }, 4] },
    ]);
  });

  it("keeps settings, also those of one's own", () => {
    expect(plan.contents.settings).toMatchObject({ Gemeente: "Hoorn" });
    expect(plan.contents.ownSettings).toEqual([{ name: "Kenmerk", value: "12-A" }]);
  });

  it("takes sheets of one's own along, cell by cell, as hidden as they were", () => {
    expect(plan.contents.sheets).toEqual([
      {
        name: "Eigen",
        visibility: "hidden",
        cells: [
          { row: 2, column: 1, value: { serial: 45292 } },
          { row: 2, column: 2, value: { error: "#N/A" } },
        ],
      },
    ]);
  });

  it("lists what has no place", () => {
    expect(plan.leftOver.map(({ value }) => value)).toEqual(["Doelen van Hoorn", "Let op: D2 is nieuw"]);
  });

  it("counts every filled cell once", () => {
    expect(plan.counts).toEqual({
      inContract: 12,
      inOwnColumns: 3,
      inOwnSheets: 2,
      leftOver: 2,
      ofTemplate: 9,
      formulas: 1,
    });
  });

  it("has the spine, and of the other tables those that were there", () => {
    expect(plan.tables).toContain("measurements");
    expect(plan.tables).not.toContain("stories");
  });
});

it("the template's own formulas need no outcome: the new workbook has its own", () => {
  const plan = planOf(
    snapshotOf({
      "Lees mij": `| = |\n| ${templateWords.start.purpose} |\n| = |`,
      Opdracht: older,
      Doelen:
        "| Code | Niveau | Omschrijving | Populatie | Controle |\n| D1 | Domein | a | Inwoners | = |\n| | | | | = |",
    }),
  );
  expect(plan.contents.tables.get("goals")?.rows).toHaveLength(1);
  expect(plan.contents.sheets).toEqual([]);
  expect(plan.leftOver).toEqual([]);
});

it("keeps explanations and choices about rules, and not what points to a cell", () => {
  const explanations = [{ finding: "K01|x", text: "klopt", time: "2026-01-01T00:00:00Z" }];
  const mapping = { table: "goals", sheet: "Doelen", headerRow: 1, lastRow: null, columns: { code: 0, level: 1, description: 2, population: 3 } } as const; // prettier-ignore
  const kept = writeKeptPart({ ...nothingKept, explanations, mappings: [mapping] });
  expect(planOf(snapshotOf({ Opdracht: older, Doelen: goals }, { kept })).kept).toEqual({
    ...nothingKept,
    explanations,
  });
});

describe("goals as columns with crosses", () => {
  const mapping = {
    table: "activities",
    sheet: "Inzet",
    headerRow: 1,
    lastRow: null,
    goalColumns: [
      { goal: "d1", column: 1 },
      { goal: "D2", column: 2 },
      { goal: "3", column: 3 },
    ],
    leftOut: ["Som"],
  } as const;
  const others = { code: 6, countingUnit: 7, count: 8 };
  const crossed = (columns: Readonly<Record<string, number>>) => {
    const goalRows =
      "| D1 | Domein | a | Inwoners |\n| D2 | Domein | b | Inwoners |\n| '3 | Domein | c | Inwoners |";
    const mappings = [
      {
        ...mapping,
        goalColumns: [...mapping.goalColumns],
        leftOut: ["Som"],
        columns: { ...columns, ...others },
      },
    ];
    return snapshotOf(
      {
        Doelen: `| Code | Niveau | Omschrijving | Populatie |\n${goalRows}`,
        Inzet: `
          | Wat    | D1 | D2  | 3 | Ook nog | Kern | Nr | Wat telt | Hoeveel |
          | Inloop | x  | k   |   | 3       | D1   | A1 | Bezoeken | 4       |
          | Lunch  | x  | x   |   |         | D2   | A2 | Bezoeken | 5       |
          | Markt  |    | nee | x | n.v.t.  |      | A3 | Bezoeken | 6       |
          | Som    | 2  | 2   | 1 |         |      |    |          | 15      |`,
      },
      { kept: writeKeptPart({ ...nothingKept, mappings }) },
    );
  };

  it("become the core goal and the side goals, as the check reads them", () => {
    const { contents } = planOf(crossed({ name: 0, sideGoals: 4 }));
    expect(contents.tables.get("activities")?.rows).toEqual([
      { code: "A1", name: "Inloop", coreGoals: "D2", sideGoals: "3; D1", countingUnit: "Bezoeken", count: 4 },
      { code: "A2", name: "Lunch", coreGoals: "D1; D2", countingUnit: "Bezoeken", count: 5 },
      { code: "A3", name: "Markt", coreGoals: "3", countingUnit: "Bezoeken", count: 6 },
    ]);
  });

  it("beside a column with the core goal they are side goals, and that column stays as it was typed", () => {
    const { contents } = planOf(crossed({ name: 0, coreGoals: 5 }));
    expect(contents.tables.get("activities")?.rows).toMatchObject([
      { name: "Inloop", coreGoals: "D1", sideGoals: "D2" },
      { name: "Lunch", coreGoals: "D2", sideGoals: "D1" },
      { name: "Markt", sideGoals: "3" },
    ]);
  });

  it("come along as columns of one's own, and each filled cell is counted once", () => {
    const snapshot = crossed({ name: 0, sideGoals: 4 });
    const { contents, counts, leftOver } = planOf(snapshot);
    expect(contents.tables.get("activities")?.ownColumns).toEqual([
      { header: "D1", values: ["x", "x", null] },
      { header: "D2", values: ["k", "x", "nee"] },
      { header: "3", values: [null, null, "x"] },
      { header: "Ook nog", values: [3, null, "n.v.t."] },
      { header: "Kern", values: ["D1", "D2", null] },
    ]);
    expect(leftOver.map(({ value }) => value)).toEqual(["Som", 2, 2, 1, 15]);
    // Doelen: 4 headers and 12 cells. Inzet: 9 headers, 3 × 4 cells, 6 marks, 4 cells beside them, 5 in the total.
    expect(counts).toEqual({
      inContract: 12 + 12,
      inOwnColumns: 6 + 4,
      inOwnSheets: 0,
      leftOver: 5,
      ofTemplate: 4 + 9,
      formulas: 0,
    });
  });
});

/** A value, as it is written in a test's sheet; never one of the template's words. */
const filling = fc.oneof(
  fc.constantFrom("", "", "x1", "12", "3.5", "35%", "2024-05-06", "#N/A", "TRUE", "=8", "'007", "Totaal"),
  fc.integer({ min: 0, max: 999 }).map(String),
);
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const block = (columns: number) =>
  fc
    .array(fc.array(filling, { minLength: columns, maxLength: columns }), { maxLength: 6 })
    .map((rows) => rows.map(line).join("\n"));

it("loses no filled cell, whatever is filled in and wherever (property)", () => {
  const sheets = fc.record({
    Opdracht: block(3).map((rows) => `${older}\n${rows}`),
    Doelen: fc
      .tuple(block(2), block(7), block(7))
      .map(
        ([above, rows, below]) =>
          `${above}\n\n| Code | Niveau | Omschrijving | Populatie | Eigenaar | Wijk | |\n${rows}\n\n${below}`,
      ),
    Verhalen: block(5).map((rows) => `| Titel | Doel | Toestemming | Verhaal | Wie |\n${rows}`),
    Kladblok: block(3),
  });
  fc.assert(
    fc.property(sheets, (filled) => {
      const snapshot = snapshotOf(filled);
      const plan = upgradePlan(snapshot, words);
      if ("code" in plan) return;
      const { formulas, ...places } = plan.counts;
      const counted = Object.values(places).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(filledCells(snapshot).length);
      expect(formulas).toBeLessThanOrEqual(counted - places.ofTemplate);
      const missing = [...filledCells(snapshot)];
      for (const value of valuesOf(plan)) {
        const at = missing.indexOf(value);
        if (at >= 0) missing.splice(at, 1);
      }
      // What is left are the headers and names of settings, which the new workbook has of its own.
      expect(missing).toHaveLength(places.ofTemplate);
    }),
    { numRuns: 60 },
  );
});

const plain = (value: unknown): string => {
  const held = value as { readonly serial?: number; readonly share?: number } | null;
  return JSON.stringify(typeof value === "object" ? (held?.serial ?? held?.share ?? value) : value);
};

function filledCells({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap(({ values }) => values.filter((value) => value !== undefined).map(plain)),
  );
}

function valuesOf({ contents, leftOver }: UpgradePlan): string[] {
  const ofTables = [...contents.tables.values()].flatMap(({ rows, ownColumns }) => [
    ...rows.flatMap((row) => Object.values(row)),
    ...ownColumns.flatMap(({ values }) => values.filter((value) => value !== null)),
  ]);
  const ofSettings = contents.ownSettings.flatMap(({ name, value }) => [name, value ?? ""]);
  const elsewhere = [...contents.sheets.flatMap(({ cells }) => cells), ...leftOver].map(({ value }) => value);
  return [...ofTables, ...Object.values(contents.settings), ...ofSettings, ...elsewhere].map(plain);
}
