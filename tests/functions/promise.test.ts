import { promise } from "../../src/functions/promise";
import { formulaColumns } from "../../src/text/nl/formulaColumns";
import { template } from "../../src/workbook/template";
import { refusalOf } from "./customFunctions";

const christmas = [["24-12-2025", "31-12-2025"]];
const headers = [
  "Norm (dagen)",
  "Eenheid",
  "Gehaald",
  "Niet gehaald",
  "Nog niet te beoordelen",
  "Aandeel",
  "Ondergrens",
  "Bovengrens",
];

describe("BELOFTE", () => {
  it("has opposite outcomes for the same dates: 7 calendar days, 3 working days (24 to 31 December 2025)", () => {
    const calendar = promise(christmas, 5, "Kalenderdagen", "31-12-2025");
    const working = promise(christmas, 5, "Werkdagen", "31-12-2025");
    expect(calendar[0]).toEqual(headers);
    expect(calendar[1]?.slice(0, 6)).toEqual([5, "Kalenderdagen", 0, 1, 0, 0]);
    expect(working[1]?.slice(0, 6)).toEqual([5, "Werkdagen", 1, 0, 0, 1]);
  });

  it("counts a report without an answer once the norm has passed, by day numbers of Excel (statsmodels: 5 of 8)", () => {
    const met = Array.from({ length: 5 }, () => [46000, 46005]);
    const notMet = [
      [46000, 46006],
      [46000, ""],
      [46000, "n.v.t."],
    ];
    const later = [
      [46015, ""],
      [46020, null],
    ];
    const range = [["Melding", "Teruggebeld"], ...met, ["", ""], ...notMet, ...later];
    const [, row = []] = promise(range, 5, "kalenderdagen", 46020);
    expect(row.slice(0, 6)).toEqual([5, "Kalenderdagen", 5, 3, 2, 0.625]);
    expect(row[6]).toBeCloseTo(0.30574, 5);
    expect(row[7]).toBeCloseTo(0.86316, 5);
  });

  it("finds its columns by name, in any order and among others", () => {
    const range = [
      ["Traject", "Intake", "Melding"],
      ["A", "", "01-12-2025"],
      ["B", "05-12-2025", "01-12-2025"],
    ];
    expect(promise(range, 10, "Kalenderdagen", "31-12-2025")[1]?.slice(2, 5)).toEqual([1, 1, 0]);
    const others = [
      ["Eind", "Begin"],
      ["05-12-2025", "01-12-2025"],
    ];
    expect(promise(others, 10, "Kalenderdagen", "31-12-2025")[1]?.[2]).toBe(1);
  });

  it("calls its columns as the table with trajectories of the workbook does", () => {
    const { reported, calledBack, intake } = template.trajectories.fields;
    expect(formulaColumns.reported[0]).toBe(reported.header);
    expect(formulaColumns.answered.slice(0, 2)).toEqual([calledBack.header, intake.header]);
  });

  it("leaves the share blank while nothing can be assessed", () => {
    const row = promise([["30-12-2025", ""]], 5, "Kalenderdagen", "31-12-2025")[1];
    expect(row?.slice(2)).toEqual([0, 0, 1, "", "", ""]);
  });
});

describe("BELOFTE refuses", () => {
  const rows = (...more: unknown[][]): unknown[][] => [["Melding", "Teruggebeld"], ...christmas, ...more];
  it.each([
    ["a report without a date, with its row", rows(["", "31-12-2025"]), "Rij 3"],
    ["a report that has none, with its row", rows(["n.v.t.", "31-12-2025"]), "Rij 3"],
    [
      "a row with something beside both dates",
      [
        ["Melding", "Teruggebeld", "Wie"],
        ["", "", "A"],
      ],
      "Rij 2",
    ],
    ["an answer before the report, with its row", rows(["24-12-2025", "23-12-2025"]), "Rij 3"],
    ["text that is no date, with its row", rows(["eind december", ""]), "Rij 3"],
    ["the day after the month, with its row", rows(["12-31-2025", ""]), "Rij 3"],
    ["a small count for a date", rows(["24-12-2025", "<10"]), "Rij 3"],
    ["a year for a date", rows([2025, ""]), "Rij 3"],
    ["an answer that is TRUE", rows(["24-12-2025", true]), "Rij 3"],
    ["an error in a cell, with its row", rows([{ type: "Error" }, ""]), "Rij 3"],
    ["one column", [["Melding"], ["24-12-2025"]], "Teruggebeld"],
  ])("%s", (_what, range, place) => {
    const refusal = refusalOf(() => promise(range, 5, "Werkdagen", "31-12-2025"));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(place);
  });

  it.each([
    ["no unit", 5, null, "31-12-2025", "Kalenderdagen of Werkdagen"],
    ["a blank unit", 5, "", "31-12-2025", "Kalenderdagen of Werkdagen"],
    ["another unit", 5, "Weken", "31-12-2025", "Kalenderdagen, Werkdagen"],
    ["no norm", null, "Werkdagen", "31-12-2025", "Norm"],
    ["a norm below 0", -1, "Werkdagen", "31-12-2025", "Norm"],
    ["a norm of half a day", 2.5, "Werkdagen", "31-12-2025", "Norm"],
    ["a norm in words", "vijf", "Werkdagen", "31-12-2025", "Norm"],
    ["no reference date", 5, "Werkdagen", "", "Peildatum"],
    ["a reference date in words", 5, "Werkdagen", "eind 2025", "Peildatum"],
    ["a reference date that is TRUE", 5, "Werkdagen", true, "Peildatum"],
    ["several reference dates", 5, "Werkdagen", [["31-12-2025"]], "Peildatum"],
  ])("%s", (_what, norm, unit, reference, word) => {
    const refusal = refusalOf(() => promise(christmas, norm, unit, reference));
    expect(refusal.code).toBe("#VALUE!");
    expect(refusal.sentence).toContain(word);
  });

  it("a range without rows", () => {
    const range = [
      ["Melding", "Teruggebeld"],
      ["", ""],
    ];
    expect(refusalOf(() => promise(range, 5, "Werkdagen", "31-12-2025")).code).toBe("#N/A");
  });
});
