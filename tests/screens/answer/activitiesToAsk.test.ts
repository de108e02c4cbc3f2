import { activitiesToAsk } from "../../../src/screens/answer/activitiesToAsk";
import { answersChecked } from "./answerSheets";

const asked = (sheets: Parameters<typeof answersChecked>[0] = {}) =>
  activitiesToAsk(answersChecked(sheets).records);
const codes = (sheets: Parameters<typeof answersChecked>[0] = {}) =>
  asked(sheets).map(({ code, questions }) => [code, questions.map(({ statement }) => statement)]);

test("asks the statements of the core goal first, then of side goals; an activity without statements is left out", () => {
  expect(codes()).toEqual([
    ["A1", ["S2", "S3", "S1"]],
    ["A3", ["S1"]],
  ]);
});

test("a statement without a scale is not asked and is told", () => {
  expect(asked().map(({ withoutScale }) => withoutScale)).toEqual([1, 0]);
});

test("a statement in the negative is marked", () => {
  expect(asked()[1]?.questions).toEqual([
    { statement: "S1", text: "Ik voel mij alleen", scale: "five-point", isNegative: true },
  ]);
});

test("an activity that stands there twice is one, with the goals of both rows", () => {
  const Activiteiten = `
    | Code | Naam     | Kerndoel | Nevendoelen | Teleenheid | Aantal |
    | A1   | Taalcafé | B2       |             | Deelnemers | 40     |
    | a1   | Taalcafé | B1       |             | Deelnemers | 40     |`;
  expect(codes({ Activiteiten })).toEqual([["A1", ["S1", "S2", "S3"]]]);
});

test("a code that was given to two statements is asked once", () => {
  const Stellingen = `
    | Code | Doel | Criterium | Stelling | Schaal    |
    | S1   | B2   | Nut       | Eerste   | 3 smileys |
    | S1   | B2   | Nut       | Tweede   | 3 smileys |`;
  expect(asked({ Stellingen })[1]?.questions.map(({ text }) => text)).toEqual(["Eerste"]);
});

test("without statements there is nothing to ask", () => {
  expect(codes({ Stellingen: null })).toEqual([]);
});
