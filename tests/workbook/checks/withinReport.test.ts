import { withinReport } from "../../../src/workbook/checks/withinReport";
import { seenBy } from "./seenBy";

const assignment = (settings: Readonly<Record<string, string>>) => ({
  Opdracht: [
    "| Veld | Waarde |",
    ...Object.entries(settings).map(([name, value]) => `| ${name} | ${value} |`),
  ].join("\n"),
});
const measurements = (...periods: readonly string[]) => ({
  Metingen: [
    "| Indicator | Periode | Waarde |",
    ...periods.map((period) => `| I-01 | ${period} | 35% |`),
  ].join("\n"),
});
const answers = (...periods: readonly string[]) => ({
  Antwoorden: [
    "| Activiteit | Stelling | Periode | A1 | A2 | A3 |",
    ...periods.map((period) => `| A-01 | S1 | ${period} | 5 | 10 | 15 |`),
  ].join("\n"),
});
const year2023 = assignment({ Verslagjaar: "2023" });

test("finds a period that ends before it begins, and then says nothing else", () => {
  const workbook = {
    ...assignment({ Verslagjaar: "2023", "Periode van": "2023-12-31", "Periode tot": "2023-01-01" }),
    ...measurements("2030"),
  };
  expect(seenBy(withinReport, workbook)).toEqual([
    {
      cause: "reporting-period-reversed",
      at: "Opdracht!B3",
      facts: { from: "2023-12-31", to: "2023-01-01" },
    },
  ]);
});

test.each([
  [{ "Periode van": "2022-01-01", "Periode tot": "2022-12-31" }, "2022-01-01", "2022-12-31"],
  [{ "Periode tot": "2022-12-31" }, null, "2022-12-31"],
  [{ "Periode van": "2024-01-01" }, "2024-01-01", null],
])("finds a period outside the year of the report: %j", (period, from, to) => {
  expect(seenBy(withinReport, assignment({ Verslagjaar: "2023", ...period }))).toEqual([
    { cause: "period-outside-reporting-year", at: "Opdracht!B3", facts: { from, to, reportingYear: 2023 } },
  ]);
});

test("a school year touches its year, and so do its last and its first day", () => {
  for (const [from, to] of [
    ["2023-08-01", "2024-07-31"],
    ["2022-08-01", "2023-01-01"],
    ["2023-12-31", "2024-06-30"],
  ]) {
    const period = { "Periode van": from ?? "", "Periode tot": to ?? "" };
    expect(seenBy(withinReport, assignment({ Verslagjaar: "2023", ...period }))).toEqual([]);
  }
});

test("finds rows of a time after the report, in Metingen, Antwoorden and Kanteling", () => {
  const Kanteling = "| Voorziening | Periode | Beginstand | Gekanteld |\n| Dagbesteding | 2024 | 80 | 20 |";
  const workbook = {
    ...year2023,
    ...measurements("2022", "2023", "2024-01"),
    ...answers("2023", "2024"),
    Kanteling,
  };
  const seen = seenBy(withinReport, workbook);
  expect(seen.map(({ at }) => at)).toEqual(["Antwoorden!C3", "Metingen!B4", "Kanteling!B2"]);
  expect(seen[1]).toEqual({
    cause: "row-after-report",
    at: "Metingen!B4",
    facts: { table: "Metingen", period: "2024-01", until: "2023-12" },
  });
});

test("the report ends with the month of Periode tot", () => {
  const half = assignment({ Verslagjaar: "2023", "Periode van": "2023-01-01", "Periode tot": "2023-06-30" });
  const seen = seenBy(withinReport, { ...half, ...measurements("2023-06", "2023-07", "2023") });
  expect(seen.map(({ at }) => at)).toEqual(["Metingen!B3"]);
});

test("finds answers of which none is of the period of the report, and names the last", () => {
  expect(seenBy(withinReport, { ...year2023, ...answers("2021", "2022", "2020") })).toEqual([
    { cause: "answers-of-other-period", at: "Antwoorden!C2", facts: { period: "2022", reported: "2023" } },
  ]);
  const half = assignment({ "Periode van": "2023-01-01", "Periode tot": "2023-06-30" });
  expect(seenBy(withinReport, { ...half, ...answers("2022") })).toMatchObject([
    { facts: { reported: "2023-01 – 2023-06" } },
  ]);
});

test("stays silent on history beside this year, on rows without a period and without a year to compare with", () => {
  expect(
    seenBy(withinReport, { ...year2023, ...answers("2022", "2023"), ...measurements("2019", "2023") }),
  ).toEqual([]);
  expect(seenBy(withinReport, { ...year2023, ...answers("2022", "") })).toEqual([]);
  expect(seenBy(withinReport, { ...year2023, ...answers("2022/2023") })).toEqual([]);
  expect(seenBy(withinReport, { ...assignment({}), ...answers("2030") })).toEqual([]);
  expect(seenBy(withinReport, measurements("2030"))).toEqual([]);
});
