import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AnswerStart } from "../../../src/screens/answer/AnswerStart";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { answerWordsIn } from "../../../src/text/answerWordsIn";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";
import { answersChecked } from "./answerSheets";

const words = answerWordsIn("nl").start;
const shown = (facts: PaneFacts): string =>
  renderToStaticMarkup(createElement(AnswerStart, { facts, actions: noActions }));
const shownWith = (sheets: Parameters<typeof answersChecked>[0] = {}): string =>
  shown(paneWith(answersChecked(sheets)));

test("before the first check it offers the check; during it, nothing to press", () => {
  expect(shown(paneWith(null))).toContain(`>${words.check}<`);
  const running = { task: "reading", done: 0, total: 0 } as const;
  expect(shown(paneWith(null, { running }))).not.toContain("<button");
});

test("without statements there is one button, that inserts both sheets", () => {
  const page = shownWith({ Stellingen: null, Antwoorden: null });
  expect(page).toContain(words.empty.statements);
  expect(page.match(/<button/g)).toHaveLength(1);
});

test("without a sheet for the answers only that is offered", () => {
  const page = shownWith({ Antwoorden: null });
  expect(page).toContain(words.empty.answers);
  expect(page).toContain(words.insert.answers);
});

test("statements that no activity has a goal for are said, with nothing to press", () => {
  const Stellingen = "| Code | Doel | Criterium | Stelling | Schaal |\n| S1 | B3x | Nut | Iets | 5-punts |";
  const page = shownWith({ Stellingen });
  expect(page).toContain(words.empty.activities);
  expect(page).not.toContain("<button");
});

test("the form asks about the first activity in the reporting year, and says what it asks", () => {
  const page = shownWith();
  expect(page).toMatch(/<option value="A1" selected="">Taalcafé</);
  expect(page).not.toContain("Biljart");
  expect(page).toContain('value="2023"');
  expect(page).toContain(words.questions(3));
  expect(page.indexOf("Ik spreek beter")).toBeLessThan(page.indexOf("Ik voel mij alleen"));
  expect(page).toContain(words.scaleNames["three-smileys"]);
  expect(page).toContain(words.withoutFaces);
  expect(page).toContain(words.withoutScale(1));
});

test("says which rows it makes ready and which it adds to, before it does", () => {
  const page = shownWith();
  expect(page).toContain(words.readyRows(2, "Antwoorden"));
  expect(page).toContain(words.countingRows([2], 17, "Antwoorden"));
});

test("says what an add-in cannot do", () => {
  const page = shownWith();
  for (const limit of words.limits) expect(page).toContain(limit);
});

test("a cell that is no count is named, is a jump, and keeps the round from beginning", () => {
  const Antwoorden = `
    | Activiteit | Stelling | Periode | A1 | A2 | A3 | A4 | A5 | Geen antwoord |
    | A1         | S2       | 2023    | n  | 4  | 9  |    |    | 1             |`;
  const page = shownWith({ Antwoorden });
  expect(page).toContain(words.goTo("Antwoorden!D2"));
  expect(page).toContain(
    answerWordsIn("nl").problems["no-count"]({ place: { sheet: "", row: 1, column: 1 } }),
  );
  expect(page).toMatch(/<button type="submit"[^>]*aria-disabled="true"/);
});

test("without a reporting year the period is left to the team leader", () => {
  const page = shownWith({ Opdracht: null });
  expect(page).toContain(words.periodHint);
  expect(page).not.toContain(words.writes);
});

test("speaks English too", () => {
  const page = shown(paneWith(answersChecked(), { language: "en" }));
  expect(page).toContain(answerWordsIn("en").start.lead);
});
