import { cellAddress } from "../../src/workbook/cellAddress";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "./snapshotOf";

function parse(...lines: string[]) {
  const { records, occurrences } = parseRecords(
    snapshotOf({ Opdracht: ["| Veld | Waarde |", ...lines].join("\n") }),
  );
  return {
    assignment: records.assignment,
    table: records.assignmentTable,
    noticed: occurrences
      .filter(({ cause }) => cause !== "table-missing")
      .map(({ cause, place, facts }) => [cause, cellAddress(place.row ?? 0, place.column ?? 0), facts]),
  };
}

describe("parseAssignment", () => {
  it("reads every setting, in any order", () => {
    const { assignment, noticed } = parse(
      "| Sjabloonversie | '1.0 |",
      "| Gemeente | Haarlem |",
      "| Gemeentecode | 392 |",
      "| Inwoners | '161.265 |",
      "| Aanbieder | Stichting Welzijn |",
      "| Verslagjaar | 2020 |",
      "| Periode van | 2020 |",
      "| Periode tot | 2020 |",
      "| Grondslag | Wmo 2015 |",
      "| Minimum groepsgrootte | 5 |",
      "| Zekerheid | '99,8% |",
      "| Vergelijken | Eerste meting |",
      "| Contactpersoon gemeente | Accountmanager |",
      "| Contactpersoon aanbieder | Regisseur |",
      "| Looptijd van | 01-07-2022 |",
      "| Looptijd tot | 30-06-2030 |",
      "| Volgende evaluatie | 15-01-2027 |",
      "| Hoort niet bij de opdracht | huishoudelijke hulp |",
      "| Peildatum | 31-12-2020 |",
      "| Terugbellen binnen (dagen) | 5 |",
      "| Intake binnen (dagen) | 10 |",
      "| Dagen tellen als | werkdagen |",
      "| Termijn terugkeer (maanden) | 12 |",
    );
    expect(assignment).toEqual({
      municipality: "Haarlem",
      municipalityCode: "GM0392",
      inhabitants: 161265,
      provider: "Stichting Welzijn",
      reportingYear: 2020,
      periodFrom: "2020-01-01",
      periodTo: "2020-12-31",
      municipalityContact: "Accountmanager",
      providerContact: "Regisseur",
      contractFrom: "2022-07-01",
      contractTo: "2030-06-30",
      nextEvaluation: "2027-01-15",
      excluded: "huishoudelijke hulp",
      legalBasis: "Wmo 2015",
      referenceDate: "2020-12-31",
      callBackDays: 5,
      intakeDays: 10,
      dayUnit: "working",
      recurrenceMonths: 12,
      minimumGroupSize: 5,
      trendLevel: 0.998,
      comparisonBasis: "first",
      templateVersion: "1.0",
    });
    expect(noticed).toEqual([]);
  });

  it("has a default where nothing is filled in", () => {
    expect(parse("| Gemeente |  |", "| Zekerheid | n.v.t. |").assignment).toMatchObject({
      municipality: null,
      minimumGroupSize: 10,
      trendLevel: 0.99,
      comparisonBasis: "previous",
    });
  });

  it.each([
    ["0.95", 0.95],
    ["95", 0.95],
    ["95%", 0.95],
    ["'0,99", 0.99],
    ["99.8", 0.998],
  ])("reads %s as a level of confidence", (cell, trendLevel) => {
    expect(parse(`| Zekerheid | ${cell} |`).assignment.trendLevel).toBe(trendLevel);
  });

  it.each([
    ["Zekerheid", "90%", "90%"],
    ["Gemeentecode", "Haarlem", "Haarlem"],
    ["Verslagjaar", "20", "20"],
    ["Minimum groepsgrootte", "0", "0"],
    ["Inwoners", "veel", "veel"],
    ["Periode van", "voorjaar", "voorjaar"],
    ["Vergelijken", "laatste", "laatste"],
  ])("cannot use %s: %s, keeps the default and says so", (setting, cell, text) => {
    const { noticed, table } = parse(`| ${setting} | ${cell} |`);
    expect(noticed).toEqual([["setting-unusable", "B2", { setting, text }]]);
    expect(table?.rows).toEqual([{ row: 2, states: { value: "unreadable" } }]);
  });

  it("uses a setting whose name is nearly right, and says so", () => {
    const { assignment, noticed } = parse("| Verslagjar | 2020 |");
    expect(assignment.reportingYear).toBe(2020);
    expect(noticed).toEqual([
      ["column-renamed", "A2", { table: "Opdracht", column: "Verslagjaar", found: "Verslagjar" }],
    ]);
  });

  it("says which cell holds an error or a formula without result", () => {
    expect(parse("| Inwoners | #REF! |", "| Gemeente | = |").noticed).toEqual([
      ["error-in-cell", "B2", { column: "Waarde", error: "#REF!" }],
      ["formula-without-result", "B3", { column: "Waarde" }],
    ]);
  });

  it("lets other settings pass in silence", () => {
    expect(parse("| Contactpersoon | iemand |").noticed).toEqual([]);
  });
});
