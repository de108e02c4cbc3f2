import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import type { Seal } from "../../../src/workbook/kept/KeptChoices";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { sealOf } from "../../../src/workbook/seal/sealOf";
import { sealState } from "../../../src/workbook/seal/sealState";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../snapshotOf";

const goals = `
  | Code | Niveau  | Omschrijving              | Populatie  |
  | R1   | Bijdrage | Mensen leren elkaar kennen | Deelnemers |
  | R2   | Bijdrage | Mensen doen mee            | Deelnemers |`;
const groups = `
  | Code | Omschrijving | Omvang | Bron | Peildatum  |
  | DG1  | Alleenstaand | 1200   | CBS  | 2025-01-01 |`;
const workbook = snapshotOf({ Doelen: goals, Doelgroepen: groups });

const time = "2026-11-22T10:00:00.000Z";
const counts = { errors: 0, warnings: 1, notes: 2, explained: 1 };

function sealed(snapshot: WorkbookSnapshot): Seal {
  const seal = sealOf(snapshot, { counts, kept: nothingKept }, time, "0.2.0");
  if (seal === null) throw new Error("not sealed");
  return seal;
}

const stateOf = (snapshot: WorkbookSnapshot, seal: Seal | null = sealed(workbook)) =>
  sealState(snapshot, { seal, mappings: [] });

describe("sealState", () => {
  it("says that nothing was sealed", () => {
    expect(stateOf(workbook, null)).toEqual({ state: "not-sealed" });
  });

  it("finds a workbook as it was sealed, with when, by which version and with how many findings", () => {
    expect(stateOf(workbook)).toMatchObject({
      state: "intact",
      seal: { version: "0.2.0", time, counts: { warnings: 1, notes: 2, explained: 1 } },
    });
  });

  it.each([
    ["the order of the sheets", { Doelgroepen: groups, Doelen: goals }],
    [
      "the order of rows and columns, and where the table stands",
      {
        Doelen: `
          Onze doelen

          | Populatie  | Omschrijving               | Code | Niveau   |
          | Deelnemers | Mensen doen mee            | R2   | Bijdrage |
          | Deelnemers | Mensen leren elkaar kennen | R1   | Bijdrage |`,
        Doelgroepen: groups,
      },
    ],
    ["a sheet of the user's own", { Doelen: goals, Kladblok: "| Bellen met Anja |", Doelgroepen: groups }],
    [
      "a formula in place of its result",
      { Doelen: goals, Doelgroepen: groups.replace("| 1200 ", "| =1200 ") },
    ],
  ])("is not broken by %s", (_, sheets) => {
    expect(stateOf(snapshotOf(sheets)).state).toBe("intact");
  });

  it.each([
    ["a number that differs", groups.replace("1200", "1201"), "changed", 1, 1],
    ["a number that became text", groups.replace(" 1200 ", " '1200 "), "changed", 1, 1],
    ["a number that shows as a percentage now", groups.replace(" 1200 ", " 120000% "), "changed", 1, 1],
    ["a blank that was filled in", groups.replace("| CBS ", "|     "), "changed", 1, 1],
    [
      "a row that came with it",
      `${groups}\n  | DG2  | Mantelzorger | 300    | CBS  | 2025-01-01 |`,
      "changed",
      1,
      2,
    ],
  ])("is broken by %s, and says in which table", (_, changed, change, rowsSealed, rowsNow) => {
    expect(stateOf(snapshotOf({ Doelen: goals, Doelgroepen: changed }))).toMatchObject({
      state: "broken",
      tables: [{ table: "targetGroups", change, rowsSealed, rowsNow }],
    });
  });

  it("is broken by a cross that is taken away, where goals are columns with crosses", () => {
    const mapping = {
      table: "activities" as const,
      sheet: "Aanbod",
      headerRow: 1,
      lastRow: null,
      columns: { code: 0, coreGoals: 1 },
      goalColumns: [
        { goal: "R1", column: 1 },
        { goal: "R2", column: 2 },
      ],
    };
    const crosses = (second: string) => snapshotOf({ Aanbod: `| Code | R1 | R2 |\n| A1 | k | ${second} |` });
    const kept = { ...nothingKept, mappings: [mapping] };
    const seal = sealOf(crosses("x"), { counts, kept }, time, "0.2.0");
    expect(sealState(crosses("x"), { seal, mappings: [mapping] }).state).toBe("intact");
    expect(sealState(crosses(""), { seal, mappings: [mapping] }).state).toBe("broken");
  });

  it("names a table that is gone and one that came", () => {
    expect(stateOf(snapshotOf({ Doelen: goals }))).toMatchObject({
      tables: [{ table: "targetGroups", change: "removed", rowsSealed: 1, rowsNow: null }],
    });
    expect(stateOf(workbook, sealed(snapshotOf({ Doelen: goals })))).toMatchObject({
      tables: [{ table: "targetGroups", change: "added", rowsSealed: null, rowsNow: 1 }],
    });
  });
});

describe("sealOf", () => {
  it("seals nothing that has errors", () => {
    expect(sealOf(workbook, checkWorkbook(workbook), time, "0.2.0")).toBeNull();
  });

  it("keeps no content of the workbook", () => {
    expect(JSON.stringify(sealed(workbook))).not.toMatch(/Mensen|Alleenstaand|1200|CBS/);
  });
});
