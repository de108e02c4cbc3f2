import { parseRecords } from "../../../src/workbook/parseRecords";
import { recogniseColumns } from "../../../src/workbook/recognition/recogniseColumns";
import type { TableProposal } from "../../../src/workbook/recognition/TableProposal";
import { certain } from "../../../src/workbook/recognition/TableProposal";
import type { TableKey } from "../../../src/workbook/template";
import { heldOut, tunedOn } from "../../workbooks/messy/messyWorkbooks";
import { crossesPerGoal } from "../../workbooks/messy/crossesPerGoal";
import { severalCodesInOneCell } from "../../workbooks/messy/severalCodesInOneCell";
import { sideBySide } from "../../workbooks/messy/sideBySide";
import { subtotalsPerDistrict } from "../../workbooks/messy/subtotalsPerDistrict";
import { threeNotations } from "../../workbooks/messy/threeNotations";
import { realWorkbooks } from "../../workbooks/real/realWorkbooks";
import { messySheets, recognisedColumns } from "../../workbooks/recognisedColumns";
import { snapshotOf } from "../snapshotOf";

function proposed(sheets: Readonly<Record<string, string>>, table: TableKey): TableProposal | undefined {
  return recogniseColumns(snapshotOf(sheets).sheets).find(({ mapping }) => mapping.table === table);
}

const mappingsOf = (sheets: Readonly<Record<string, string>>) => {
  const mappings = recogniseColumns(snapshotOf(sheets).sheets).map(({ mapping }) => mapping);
  return parseRecords(snapshotOf(sheets), mappings).records;
};

describe("of the columns that a person wrote down beforehand", () => {
  it("recognises 95% in the workbooks it was tuned on, and none wrongly", () => {
    const { known, recognised, wrong } = recognisedColumns(tunedOn, messySheets);
    expect(recognised / known).toBeGreaterThanOrEqual(0.95);
    expect(wrong).toBe(0);
  });

  it("recognises 80% in the workbooks that were only measured, and is never surely wrong", () => {
    const { known, recognised, wrong, wrongAndCertain } = recognisedColumns(heldOut, messySheets);
    expect(recognised / known).toBeGreaterThanOrEqual(0.8);
    expect(wrong / known).toBeLessThanOrEqual(0.05);
    expect(wrongAndCertain).toBe(0);
  });

  it("recognises 95% in real files of municipalities and statistical offices, and is never surely wrong", () => {
    const { known, recognised, wrongAndCertain } = recognisedColumns(realWorkbooks, ({ sheets }) => sheets());
    expect(recognised / known).toBeGreaterThanOrEqual(0.95);
    expect(wrongAndCertain).toBe(0);
  });

  it("leaves out every total and note that a person would", () => {
    for (const workbook of tunedOn) {
      const sheets = messySheets(workbook);
      const proposals = recogniseColumns(sheets);
      for (const { table, sheet, leftOut = [] } of workbook.tables) {
        const { rows } = sheets.find(({ name }) => name === sheet) ?? { rows: [] };
        const texts = rows.filter(({ row }) => leftOut.includes(row)).map(({ values }) => values[0]);
        const proposal = proposals.find(({ mapping }) => mapping.table === table);
        expect([workbook.name, proposal?.mapping.leftOut ?? []]).toEqual([workbook.name, texts]);
      }
    }
  });
});

describe("recogniseColumns, confirmed as it stands", () => {
  it("reads crosses as goals; a single cross is the core goal", () => {
    const { activities } = mappingsOf(crossesPerGoal.sheets);
    expect(activities?.rows.map(({ name, coreGoals, sideGoals }) => [name, coreGoals, sideGoals])).toEqual([
      ["Koffie-inloop", ["B1.1"], []],
      ["Taalcafé", ["B1.1", "B1.2"], []],
      ["Spreekuur geld", ["B1.2"], []],
      ["Mantelzorgcafé", ["B1.1", "B1.3"], []],
      ["Wandelgroep", ["B1.1"], []],
    ]);
  });

  it("counts nobody twice: totals between the rows are no activities", () => {
    const { activities } = mappingsOf(subtotalsPerDistrict.sheets);
    expect(activities?.rows.map(({ code, count }) => [code, count])).toEqual([
      ["101", 2400],
      ["102", 85],
      ["201", 14],
      ["202", 62],
    ]);
  });

  it("reads each of two tables beside each other, and no note below them", () => {
    const { activities, targetGroups } = mappingsOf(sideBySide.sheets);
    expect(targetGroups?.rows.map(({ code }) => code)).toEqual(["OUD", "MZ", "LG", "JEUGD"]);
    expect(activities?.rows.map(({ coreGoals }) => coreGoals)).toEqual([
      ["D2.1"],
      ["D3.1"],
      ["D1.2"],
      ["D1.1"],
      ["D1.1"],
    ]);
  });

  it("reads several codes in a cell, whatever stands between them", () => {
    const { activities } = mappingsOf(severalCodesInOneCell.sheets);
    expect(activities?.rows.map(({ coreGoals }) => coreGoals)).toEqual([
      ["D1.1", "D1.2"],
      ["D1.2", "D1.1"],
      ["D1.3"],
      ["D1.3", "D1.2"],
      ["D1.1", "D1.2"],
    ]);
  });

  it("reads an indicator that is written once over its years", () => {
    const { measurements } = mappingsOf(threeNotations.sheets);
    expect(measurements?.rows.map(({ indicator }) => indicator)).toEqual([
      "I1",
      "I1",
      "I1",
      "I2",
      "I2",
      "I2",
      "I3",
      "I3",
    ]);
  });
});

describe("crosses below goals", () => {
  const goals = `
    | Code | Omschrijving | Niveau   | Populatie  |
    | D1.1 | Netwerk      | Bijdrage | Deelnemers |
    | D1.2 | Hulp         | Bijdrage | Deelnemers |
    | D1.3 | Volhouden    | Bijdrage | Deelnemers |`;
  const crossed = (inzet: string, others: Readonly<Record<string, string>> = { Doelen: goals }) =>
    proposed({ ...others, Inzet: inzet }, "activities")?.mapping.goalColumns?.map(({ goal }) => goal);

  it.each([
    ["Ja", "Nee"],
    ["J", "N"],
    ["TRUE", "FALSE"],
    ["WAAR", "ONWAAR"],
    ["1", "0"],
    ["x", "n.v.t."],
    ["x", "geen"],
  ])("may be written %s and %s; a goal that nobody serves is one too", (yes, no) => {
    const inzet = `
      | Nr | Activiteit | D1.1   | D1.2   | D1.3  | Aantal |
      | A1 | Inloop     | ${yes} | ${no}  | ${no} | 14     |
      | A2 | Taalcafé   | ${no}  | ${yes} | ${no} | 25     |
      | A3 | Wandelen   | ${yes} | ${no}  | ${no} | 31     |`;
    const { activities } = mappingsOf({ Doelen: goals, Inzet: inzet });
    expect(activities?.goalColumns?.map(({ goal }) => goal)).toEqual(["D1.1", "D1.2", "D1.3"]);
    expect(activities?.rows.map(({ coreGoals, sideGoals }) => [coreGoals, sideGoals])).toEqual([
      [["D1.1"], []],
      [["D1.2"], []],
      [["D1.1"], []],
    ]);
  });

  it("may stand below a header that begins with a code", () => {
    const inzet = `
      | Nr | Activiteit | D1.1 Netwerk | D1.2: Hulp | Aantal |
      | A1 | Inloop     | x            |            | 14     |
      | A2 | Taalcafé   |              | x          | 25     |`;
    const { activities } = mappingsOf({ Doelen: goals, Inzet: inzet });
    expect(activities?.goalColumns?.map(({ goal }) => goal)).toEqual(["D1.1", "D1.2"]);
    expect(activities?.rows.map(({ coreGoals }) => coreGoals)).toEqual([["D1.1"], ["D1.2"]]);
  });

  it("make no goal of a year, unless a goal has that code", () => {
    const planned = `
      | Nr | Activiteit | 2022 | 2023 | 2024 | Aantal |
      | A1 | Inloop     | x    |      | x    | 14     |
      | A2 | Taalcafé   |      | x    | x    | 25     |`;
    expect(crossed(planned, {})).toBeUndefined();
    expect(
      crossed(planned.replace("2022 | 2023 | 2024", "2022-2023 | 2023-2024 | 2024/2025"), {}),
    ).toBeUndefined();
    expect(crossed(planned)).toBeUndefined();
    const years = goals.replace("D1.1", "2022").replace("D1.2", "2023").replace("D1.3", "2024");
    expect(crossed(planned, { Doelen: years })).toEqual(["2022", "2023", "2024"]);
    expect(crossed(planned.replace("2022 | 2023 | 2024", "1 | 2 | 3"), {})).toEqual(["1", "2", "3"]);
  });

  it("make no activities of a questionnaire with yes and no", () => {
    const answers = `
      | Respondent | V1  | V2  | V3  |
      | 1          | ja  | nee | ja  |
      | 2          | nee | ja  | ja  |
      | 3          | ja  | ja  | nee |`;
    expect(crossed(answers, {})).toBeUndefined();
  });
});

describe("recogniseColumns", () => {
  it("says nothing of sheets that hold no table", () => {
    const letter = "| Geachte raad, |\n| hierbij ontvangt u de cijfers. |";
    expect(recogniseColumns(snapshotOf({ Brief: letter, Leeg: "" }).sheets)).toEqual([]);
    expect(recogniseColumns([])).toEqual([]);
  });

  it("is sure of the contract's own headers and says that they are the reason", () => {
    const columns = proposed(
      { Blad1: "| Code | Naam | Kerndoel | Teleenheid | Aantal |\n| A1 | Inloop | D1 | Bezoeken | 3 |" },
      "activities",
    )?.columns;
    expect(columns).toHaveLength(5);
    for (const { confidence, reason } of columns ?? []) {
      expect(confidence).toBeGreaterThanOrEqual(certain);
      expect(reason).toBe("header");
    }
  });

  it("tells a column without a header by the choices below it, and calls that no certainty", () => {
    const sheets = {
      Inzet: `
        | Nr | Activiteit | Hoofddoel | Aantal |                 |
        | A1 | Inloop     | D1        | 14     | Bezoeken        |
        | A2 | Taalcafé   | D2        | 25     | Unieke personen |
        | A3 | Wandelen   | D1        | 31     | Deelnemers      |`,
    };
    const unit = proposed(sheets, "activities")?.columns.find(({ field }) => field === "countingUnit");
    expect(unit).toMatchObject({ column: 4, reason: "contents" });
    expect(unit?.confidence).toBeLessThan(certain);
  });

  it("keeps an activity that is called Totaal fit", () => {
    const sheets = {
      Inzet: `
        | Nr | Activiteit  | Hoofddoel | Aantal |
        | A1 | Inloop      | D1        | 14     |
        | A2 | Totaal fit  | D2        | 25     |
        | A3 | Wandelen    | D1        | 31     |`,
    };
    expect(proposed(sheets, "activities")?.mapping).not.toHaveProperty("leftOut");
  });

  it("ends a table above a last row of sums without a word, as Statistics Netherlands writes it", () => {
    const sheets = {
      Tabel1: `
        | Gemeentecode | Gemeentenaam | Aantal inwoners | Mannen |
        | GM01         | Noord        | 100             | 40     |
        | GM02         | Zuid         | 250             | 130    |
        | GM03         | West         | 50              | 20     |
        |              |              | 400             | 190    |`,
    };
    expect(proposed(sheets, "targetGroups")?.mapping).toMatchObject({ headerRow: 1, lastRow: 4 });
  });

  it("ends a table where another one stands below it in the same columns", () => {
    const sheets = {
      Plan: `
        | Doelen |
        | Code | Omschrijving | Niveau   | Populatie |
        | D1   | Meedoen      | Ambitie  | Inwoners  |
        | D2   | Ontmoeten    | Bijdrage | Deelnemers |
        |
        | Activiteiten |
        | Code | Naam         | Kerndoel | Teleenheid | Aantal |
        | A1   | Inloop       | D2       | Bezoeken   | 12     |`,
    };
    expect(proposed(sheets, "goals")?.mapping).toMatchObject({ headerRow: 2, lastRow: 4 });
    expect(proposed(sheets, "activities")?.mapping).toMatchObject({ headerRow: 7, lastRow: null });
  });

  it("gives the same answer twice, whatever it was asked before", () => {
    const { sheets } = snapshotOf(crossesPerGoal.sheets);
    expect(recogniseColumns(sheets)).toEqual(recogniseColumns(sheets));
  });
});
