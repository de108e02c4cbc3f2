import { parsePeriod, yearPeriod } from "../../src/domain/period";
import { cellAddress } from "../../src/workbook/cellAddress";
import { parseRecords } from "../../src/workbook/parseRecords";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "./snapshotOf";

function parse(sheets: Record<string, string>, workbook: Partial<WorkbookSnapshot> = {}) {
  return parseRecords(snapshotOf(sheets, workbook));
}

/** Cause, address and facts of what was noticed in a sheet's cells. */
function noticed(sheets: Record<string, string>) {
  const [sheet] = Object.keys(sheets);
  return parse(sheets)
    .occurrences.filter(({ place, cause }) => place.sheet === sheet && cause !== "column-missing")
    .map(({ cause, place: { row, column }, facts }) => [
      cause,
      column === null || row === null ? null : cellAddress(row, column),
      facts,
    ]);
}

const targetGroups = (...cells: string[]) => ({
  Doelgroepen: ["| Code | Omvang |", ...cells.map((cell, index) => `| G${index} | ${cell} |`)].join("\n"),
});
const sizes = (...cells: string[]) => parse(targetGroups(...cells)).records.targetGroups?.rows ?? [];

const measurements = (...cells: string[]) => ({
  Metingen: ["| Indicator | Periode | Waarde |", ...cells.map((cell) => `| I1 | 2020 | ${cell} |`)].join(
    "\n",
  ),
});
const values = (...cells: string[]) => parse(measurements(...cells)).records.measurements?.rows ?? [];

const activities = (header: string, ...cells: string[]) => ({
  Doelen: "| Code | Niveau |\n| D1.1 | Bijdrage |\n| D1.2 | Bijdrage |\n| 2.1 | Bijdrage |",
  Activiteiten: [
    `| Code | Naam | Teleenheid | ${header} |`,
    ...cells.map((cell) => `| A1 | Inloop | Bezoeken | ${cell} |`),
  ].join("\n"),
});

describe("parseRecords", () => {
  it("gives null for every table that is not there, and says so once for each", () => {
    const { records, occurrences } = parse({});
    expect(records.goals).toBeNull();
    expect(records.measurements).toBeNull();
    expect(records.assignmentTable).toBeNull();
    expect(records.assignment.minimumGroupSize).toBe(10);
    expect(occurrences.map(({ cause }) => cause)).toEqual(Array(6).fill("table-missing"));
  });

  it("numbers rows as Excel does and leaves blank cells null", () => {
    const { records } = parse({ Doelen: "@ at B3\n| Code | Niveau |\n| D1 |  |" });
    expect(records.goals).toMatchObject({ sheet: "Doelen", headerRow: 3, columns: { code: 1, level: 2 } });
    expect(records.goals?.rows).toEqual([
      {
        row: 4,
        states: {},
        code: "D1",
        level: null,
        parent: null,
        description: null,
        population: null,
        owner: null,
      },
    ]);
  });

  describe("numbers", () => {
    it("uses a number that stands as text, and says so", () => {
      expect(sizes("1200", "'1.234", "'€ 6.500").map(({ size }) => size)).toEqual([1200, 1234, 6500]);
      expect(noticed(targetGroups("'1.234"))).toEqual([
        ["number-as-text", "B2", { column: "Omvang", text: "1.234", number: 1234 }],
      ]);
    });

    it("does not guess what '1.234' means where something is measured", () => {
      expect(values("'1.234", "'12.5").map(({ value }) => value)).toEqual([null, 12.5]);
      expect(noticed(measurements("'1.234"))).toEqual([
        ["not-a-number", "C2", { column: "Waarde", text: "1.234" }],
      ]);
    });

    it("never reads a hidden number as 0, and says that it was hidden", () => {
      const [row] = values("'<10");
      expect([row?.value, row?.states]).toEqual([null, { value: "suppressed" }]);
      expect(noticed(measurements("'<10", "'."))).toEqual([
        ["missing-mark", "C2", { column: "Waarde", text: "<10" }],
        ["missing-mark", "C3", { column: "Waarde", text: "." }],
      ]);
    });

    it("takes n.v.t. in silence, but says what it makes of a dash", () => {
      expect(values("n.v.t.")[0]).toMatchObject({ value: null, states: { value: "not-applicable" } });
      expect(noticed(measurements("n.v.t.", "onbekend"))).toEqual([]);
      expect(noticed(measurements("-"))).toEqual([["missing-mark", "C2", { column: "Waarde", text: "-" }]]);
    });

    it.each([
      ["ca. 300", ["not-a-number", "B2", { column: "Omvang", text: "ca. 300" }]],
      ["2020-02-01", ["not-a-number", "B2", { column: "Omvang", text: "2020-02-01" }]],
      ["35%", ["not-a-number", "B2", { column: "Omvang", text: "35%" }]],
      ["TRUE", ["not-a-number", "B2", { column: "Omvang", text: "WAAR" }]],
      ["-5", ["negative-number", "B2", { column: "Omvang", number: -5 }]],
      ["'-5", ["negative-number", "B2", { column: "Omvang", number: -5 }]],
      ["12.5", ["not-a-whole-number", "B2", { column: "Omvang", number: 12.5 }]],
      ["'12,5", ["not-a-whole-number", "B2", { column: "Omvang", number: 12.5 }]],
      ["100000000000000000000", ["not-a-number", "B2", { column: "Omvang", text: "100000000000000000000" }]],
      ["#N/A", ["error-in-cell", "B2", { column: "Omvang", error: "#N/A" }]],
      ["=", ["formula-without-result", "B2", { column: "Omvang" }]],
    ])("cannot use %s as a number of persons, and says why once", (cell, occurrence) => {
      expect(sizes(cell)[0]).toMatchObject({ code: "G0", size: null, states: { size: "unreadable" } });
      expect(noticed(targetGroups(cell))).toEqual([occurrence]);
    });

    it("reads the stored result of a formula", () => {
      expect(sizes("=1200")[0]?.size).toBe(1200);
      expect(noticed(targetGroups("=1200"))).toEqual([]);
    });

    it("brings equal causes in one column into one group", () => {
      const groups = parse(targetGroups("'12", "'13")).occurrences.filter(
        ({ cause }) => cause === "number-as-text",
      );
      expect(new Set(groups.map(({ group }) => group)).size).toBe(1);
    });
  });

  describe("choices", () => {
    const units = (...cells: string[]) => ({
      Activiteiten: [
        "| Code | Naam | Teleenheid |",
        ...cells.map((cell) => `| A1 | Inloop | ${cell} |`),
      ].join("\n"),
    });
    const unitsRead = (...cells: string[]) =>
      parse(units(...cells)).records.activities?.rows.map(({ countingUnit }) => countingUnit);

    it("does not mind capitals, spaces, accents and punctuation", () => {
      expect(unitsRead("Bezoeken", "UNIEKE⍽personen ", "bezoek(en)", "Deelnémers")).toEqual([
        "visits",
        "unique-persons",
        "visits",
        "participants",
      ]);
    });

    it("does not use a choice that is nearly right, but suggests the right one", () => {
      const choices = ["Bezoeken", "Deelnemers", "Unieke personen"];
      expect(unitsRead("deelnemer")).toEqual([null]);
      expect(noticed(units("deelnemer", "koppen"))).toEqual([
        [
          "not-a-choice",
          "C2",
          { column: "Teleenheid", text: "deelnemer", choices, suggestion: "Deelnemers" },
        ],
        ["not-a-choice", "C3", { column: "Teleenheid", text: "koppen", choices, suggestion: null }],
      ]);
    });
  });

  describe("codes", () => {
    const coreGoals = (...cells: string[]) =>
      parse(activities("Kerndoel", ...cells)).records.activities?.rows.map((row) => row.coreGoals);

    it("splits a list, and spells each code as the goal table does", () => {
      expect(coreGoals("D1.1; d1.2", "D1.1⏎D1.2", "⍽d1.1 ")).toEqual([
        ["D1.1", "D1.2"],
        ["D1.1", "D1.2"],
        ["D1.1"],
      ]);
    });

    it("keeps a code together that was typed as a number", () => {
      expect(coreGoals("2.1", "'2,1", "D9", "", "-")).toEqual([["2.1"], ["2.1"], ["D9"], [], []]);
    });

    it("spells a parent as the goal does that stands below it", () => {
      const { records } = parse({
        Doelen: "| Code | Niveau | Bovenliggend |\n| d2 | Bijdrage | D1 |\n| d1 | Domein |  |",
      });
      expect(records.goals?.rows.map(({ parent }) => parent)).toEqual(["d1", null]);
    });
  });

  describe("dates and periods", () => {
    const dates = (workbook: Partial<WorkbookSnapshot>, ...cells: string[]) =>
      parse(
        { Doelgroepen: ["| Code | Peildatum |", ...cells.map((cell) => `| G1 | ${cell} |`)].join("\n") },
        workbook,
      ).records.targetGroups?.rows.map(({ referenceDate }) => referenceDate);

    it("reads a date however it was typed", () => {
      expect(
        dates({}, "2019-01-01", "'1-1-2019", "1 januari 2019", "2019", "'2019", "43466", "onbekend"),
      ).toEqual([...Array<string>(6).fill("2019-01-01"), null]);
    });

    it("counts from 1904 where the workbook does", () => {
      expect(dates({ dateSystem: "1904" }, "2019-01-01")).toEqual(["2019-01-01"]);
    });

    it("refuses a date that is none, or that monitoring cannot be about", () => {
      const sheet = { Doelgroepen: "| Code | Peildatum |\n| G1 | gisteren |\n| G2 | 1905-07-11 |" };
      expect(noticed(sheet)).toEqual([
        ["not-a-date", "B2", { column: "Peildatum", text: "gisteren" }],
        ["not-a-date", "B3", { column: "Peildatum", text: "1905-07-11" }],
      ]);
    });

    it("reads a period however it was typed; a date is the month it lies in", () => {
      const cells = ["2020", "'2020", "2020-K1", "'mrt 2020", "2020-03-01", "'1-3-2020", "n.v.t."];
      const rows = parse({
        Metingen: ["| Indicator | Periode | Waarde |", ...cells.map((cell) => `| I1 | ${cell} | 1 |`)].join(
          "\n",
        ),
      }).records.measurements?.rows;
      const march = parsePeriod("2020-03");
      expect(rows?.map(({ period }) => period)).toEqual([
        yearPeriod(2020),
        yearPeriod(2020),
        parsePeriod("2020-K1"),
        march,
        march,
        march,
        null,
      ]);
    });

    it("refuses a period that is none", () => {
      expect(noticed({ Metingen: "| Indicator | Periode | Waarde |\n| I1 | voorjaar | 1 |" })).toEqual([
        ["not-a-period", "B2", { column: "Periode", text: "voorjaar" }],
      ]);
    });
  });

  it("keeps an area that is called Onbekend, and takes a dash for the whole municipality", () => {
    const { records } = parse({
      Metingen:
        "| Indicator | Gebied | Periode | Waarde |\n| I1 | Onbekend | 2020 | 1 |\n| I1 | - | 2020 | 1 |",
    });
    expect(records.measurements?.rows.map(({ area }) => area)).toEqual(["Onbekend", null]);
  });

  it("does not change the snapshot", () => {
    const snapshot = snapshotOf({ ...targetGroups("'12"), ...measurements("0.35") });
    const before = JSON.stringify(snapshot);
    parseRecords(snapshot);
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});
