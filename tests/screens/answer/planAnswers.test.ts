import { parsePeriod, yearPeriod } from "../../../src/domain/period";
import { planAnswers } from "../../../src/screens/answer/planAnswers";
import { answersChecked } from "./answerSheets";
import { taalcafe } from "./taalcafe";

type Sheets = Parameters<typeof answersChecked>[0];
const planned = (sheets: Sheets = {}, parts: Parameters<typeof taalcafe>[0] = {}) =>
  planAnswers(answersChecked(sheets), taalcafe(parts));
const rows = (sheets: Sheets = {}, parts: Parameters<typeof taalcafe>[0] = {}) =>
  planned(sheets, parts).plan?.rows.map(({ standing }) => standing?.row ?? null);
const problems = (Antwoorden: string, parts: Parameters<typeof taalcafe>[0] = {}) =>
  planned({ Antwoorden }, parts).problems;

const head = "| Activiteit | Stelling | Periode | Wie        | A1 | A2 | A3 | A4 | A5 | Geen antwoord |";
const at = (row: number, column: number) => ({ sheet: "Antwoorden", row, column });

test("finds the row of a statement, and makes ready the one of another period anew", () => {
  const { plan } = planned();
  expect(plan?.rows.map(({ standing }) => standing)).toEqual([
    {
      row: 2,
      answers: [
        { column: 5, persons: 3 },
        { column: 6, persons: 4 },
        { column: 7, persons: 9 },
      ],
      noAnswer: { column: 10, persons: 1 },
    },
    null,
  ]);
});

test("a new row has zeros for every answer of its scale, a year as a number, and the file's word for who answers", () => {
  const { plan } = planned({}, { respondents: "professionals" });
  expect(plan?.append).toMatchObject({ sheet: "Antwoorden", headerRow: 1, lastRow: 3 });
  expect(plan?.append?.rows.map((row) => Object.fromEntries(row))).toEqual([
    { 0: "A1", 1: "S2", 2: 2023, 3: "Professionals", 5: 0, 6: 0, 7: 0, 10: 0 },
    { 0: "A1", 1: "S3", 2: 2023, 3: "Professionals", 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0 },
  ]);
  expect(plan?.append?.headers).toContainEqual({
    sheet: "Antwoorden",
    row: 1,
    column: 10,
    value: "Geen antwoord",
  });
});

test("another period or other respondents are other rows; a part of a year is written as people write it", () => {
  expect(rows({}, { period: yearPeriod(2022) })).toEqual([null, 3]);
  expect(rows({}, { respondents: "stakeholders" })).toEqual([null, null]);
  const period = parsePeriod("2023-K2") ?? yearPeriod(2023);
  expect(planned({}, { period }).plan?.append?.rows[0]?.get(2)).toBe("2023-K2");
});

test("a row without a period is about the reporting year, one that does not say who about participants", () => {
  const Antwoorden = `
    ${head}
    | a1 | s2 | | | 1 | 1 | 1 | | | 0 |`;
  expect(rows({ Antwoorden })).toEqual([2, null]);
  expect(rows({ Antwoorden }, { period: yearPeriod(2022) })).toEqual([null, null]);
  expect(rows({ Antwoorden, Opdracht: null })).toEqual([null, null]);
});

test("a row in which nothing is counted yet has blank counts", () => {
  const { plan } = planned({ Antwoorden: `${head}\n| A1 | S2 | 2023 | Deelnemers | | | | | | |` });
  expect(plan?.rows[0]?.standing?.answers.map(({ persons }) => persons)).toEqual([null, null, null]);
  expect(plan?.rows[0]?.standing?.noAnswer.persons).toBeNull();
});

test.each([
  ["a blank beside other counts", "| A1 | S2 | 2023 | | 3 | | 9 | | | 0 |", "blank-count", at(2, 5)],
  ["a blank Geen antwoord beside counts", "| A1 | S2 | 2023 | | 3 | 4 | 9 | | | |", "blank-count", at(2, 9)],
  ["a count as text", "| A1 | S2 | 2023 | | '3 | 4 | 9 | | | 0 |", "no-count", at(2, 4)],
  ["a mark for small numbers", "| A1 | S2 | 2023 | | <10 | 4 | 9 | | | 0 |", "no-count", at(2, 4)],
  ["half a person", "| A1 | S2 | 2023 | | 3.5 | 4 | 9 | | | 0 |", "no-count", at(2, 4)],
  ["a negative count", "| A1 | S2 | 2023 | | -3 | 4 | 9 | | | 0 |", "no-count", at(2, 4)],
  ["an error", "| A1 | S2 | 2023 | | 3 | #N/A | 9 | | | 0 |", "no-count", at(2, 5)],
  ["a formula", "| A1 | S2 | 2023 | | 3 | =4 | 9 | | | 0 |", "holds-formula", at(2, 5)],
  ["a formula in a row with nothing else", "| A1 | S2 | 2023 | | | = | | | | |", "holds-formula", at(2, 5)],
])("refuses %s, with its place", (_, row, code, place) => {
  const found = problems(`${head}\n${row}`);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toContainEqual({ code, facts: { place } });
});

test("two rows about the same are a problem at the second", () => {
  const row = "| A1 | S2 | 2023 | Deelnemers | 1 | 1 | 1 | | | 0 |";
  expect(problems(`${head}\n${row}\n${row}`)).toEqual([
    { code: "row-twice", facts: { place: at(3, 1), row: 2 } },
  ]);
});

test("says every column that is missing for these questions, and no other", () => {
  const Antwoorden = "| Activiteit | Stelling | A1 | A2 | A3 |\n| A1 | S2 | 1 | 1 | 1 |";
  const place = { sheet: "Antwoorden", row: 1, column: null };
  const missing = (parts: Parameters<typeof taalcafe>[0]) =>
    problems(Antwoorden, parts).map(({ code, facts }) => [code, facts]);
  const of = (...columns: string[]) => columns.map((column) => ["no-column", { place, column }]);
  expect(missing({ questions: taalcafe().questions.slice(0, 1) })).toEqual(of("Geen antwoord"));
  expect(missing({})).toEqual(of("A4", "A5", "Geen antwoord"));
  const asked = { questions: taalcafe().questions.slice(0, 1), period: yearPeriod(2022) };
  expect(missing({ ...asked, respondents: "professionals" })).toEqual(of("Periode", "Wie", "Geen antwoord"));
});

test("without a table there is nowhere to count", () => {
  expect(planned({ Antwoorden: null }).problems).toEqual([{ code: "no-table", facts: { place: null } }]);
});
