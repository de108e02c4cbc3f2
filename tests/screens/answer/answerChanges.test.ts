import fc from "fast-check";
import { answerChanges } from "../../../src/screens/answer/answerChanges";
import type { GivenAnswers } from "../../../src/screens/answer/AnswerRound";
import { answersChecked } from "./answerSheets";
import { taalcafe } from "./taalcafe";

const Antwoorden = `
  | Activiteit | Stelling | Periode | Wie        | Uitgenodigd | A1 | A2 | A3 | A4 | A5 | Geen antwoord |
  | A1         | S2       | 2023    | Deelnemers | 40          | 3  | 4  | 9  |    |    | 1             |
  | A1         | S3       | 2023    |            |             |    |    |    |    |    |               |
  | A1         | S3       | 2022    | Deelnemers |             | 7  | 7  | 7  | 7  | 7  | 7             |`;

function changes(answers: readonly GivenAnswers[], sheets = {}) {
  const change = answerChanges(answersChecked({ Antwoorden, ...sheets }), taalcafe(), answers);
  if ("code" in change) throw new Error(change.code);
  return change;
}
const written = (answers: readonly GivenAnswers[]) =>
  changes(answers).changes.map(({ row, column, from, to }) => [row, column, from, to]);

test("one participant is one person more at one answer of each question", () => {
  expect(written([[3, "none"]])).toEqual([
    [2, 7, 9, 10],
    [3, 5, null, 0],
    [3, 6, null, 0],
    [3, 7, null, 0],
    [3, 8, null, 0],
    [3, 9, null, 0],
    [3, 10, null, 1],
  ]);
});

test("participants who wait are added together", () => {
  const first = written([
    [1, 5],
    ["none", 5],
    [1, 4],
  ]);
  expect(first).toContainEqual([2, 5, 3, 5]);
  expect(first).toContainEqual([2, 10, 1, 2]);
  expect(first).toContainEqual([3, 9, null, 2]);
  expect(first).toContainEqual([3, 8, null, 1]);
});

test("what says which row is about what must still stand there", () => {
  const { held } = changes([[1, 1]]);
  expect(held.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 0, "A1"],
    [2, 1, "S2"],
    [2, 2, 2023],
    [2, 3, "Deelnemers"],
    [3, 0, "A1"],
    [3, 1, "S3"],
    [3, 2, 2023],
    [3, 3, null],
  ]);
});

test("a row that is not there any more is told, and nothing is written", () => {
  const gone = answersChecked({ Antwoorden: Antwoorden.replaceAll("S3", "S9") });
  expect(answerChanges(gone, taalcafe(), [[1, 1]])).toEqual({
    code: "row-gone",
    facts: { place: null, statement: "S3" },
  });
});

test("whoever answers what, each question gains exactly as many persons as answered", () => {
  const answer = (most: number) => fc.oneof(fc.integer({ min: 1, max: most }), fc.constant("none" as const));
  const participants = fc.array(fc.tuple(answer(3), answer(5)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(participants, (answers) => {
      for (const row of [2, 3]) {
        const gained = changes(answers)
          .changes.filter((change) => change.row === row)
          .map(({ from, to }) => Number(to) - Number(from));
        expect(gained.reduce((sum, more) => sum + more, 0)).toBe(answers.length);
        expect(Math.min(...gained)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 50 },
  );
});
