import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { AnswerScale } from "../../../src/domain/experience/AnswerScale";
import { scales } from "../../../src/domain/experience/scales";
import { CodePage } from "../../../src/screens/answer/CodePage";
import { Kiosk } from "../../../src/screens/answer/Kiosk";
import { firstQuestion } from "../../../src/screens/answer/KioskState";
import { NotSavedPage } from "../../../src/screens/answer/NotSavedPage";
import { QuestionPage } from "../../../src/screens/answer/QuestionPage";
import { ThanksPage } from "../../../src/screens/answer/ThanksPage";
import { answerWordsIn } from "../../../src/text/answerWordsIn";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { taalcafe } from "./taalcafe";

const words = answerWordsIn("nl");
const nothing = () => undefined;
const round = { ...taalcafe(), activityName: "Taalcafé", sheet: "Antwoorden", code: "2468" };

const kiosk = (language: "nl" | "en" = "nl"): string =>
  renderToStaticMarkup(
    createElement(Kiosk, {
      round,
      language,
      isDark: false,
      onSave: () => Promise.resolve(null),
      onStop: nothing,
    }),
  );

function question(scale: AnswerScale, parts: { chosen?: number; isNegative?: boolean } = {}): string {
  const { chosen, isNegative = false } = parts;
  const asked = { statement: "S1", text: "Ik leer mensen kennen", scale, isNegative };
  const state = { ...firstQuestion(2), answers: [chosen ?? null, null] };
  const look = { question: asked, state, onEvent: nothing, words };
  return renderToStaticMarkup(createElement(QuestionPage, look));
}

test("shows one question, how far it is, and that nobody's name is kept", () => {
  const page = kiosk();
  expect(page).toContain("Taalcafé");
  expect(page).toContain(words.kiosk.position(1, 2));
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain(words.kiosk.anonymous);
});

test("has no tabs, no links and no code in it", () => {
  const page = kiosk();
  expect(page).not.toContain("<nav");
  expect(page).not.toContain("<a ");
  expect(page).not.toContain("2468");
});

test.each(["five-point", "three-smileys", "four-smileys", "five-smileys"] as const)(
  "%s: every answer is a face with its words, and I do not know stands apart",
  (scale) => {
    const page = question(scale);
    expect(words.answers[scale]).toHaveLength(scales[scale].answers);
    for (const name of words.answers[scale]) expect(page).toContain(`<span>${name}</span>`);
    expect(page.match(/class="smiley"/g)).toHaveLength(scales[scale].answers);
    expect(page.match(/role="radio"/g)).toHaveLength(scales[scale].answers + 1);
    expect(page).toContain(words.kiosk.noAnswer);
  },
);

test("the answers are radio buttons that the question names, each in the tab order", () => {
  const page = question("five-point", { chosen: 4 });
  const title = /<h1 id="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(page).toContain(`role="radiogroup" aria-labelledby="${title}"`);
  expect(page.match(/aria-checked="true"/g)).toHaveLength(1);
  expect(page).toMatch(/aria-checked="true" data-answer="4"/);
  expect(page).not.toContain("tabindex");
});

test("a statement in the negative has words without faces: a glad face would say the opposite", () => {
  const page = question("five-point", { isNegative: true });
  expect(page).not.toContain("smiley");
  expect(page).toContain(words.answers["five-point"][4]);
});

test("before the first question there is nothing to go back to", () => {
  expect(question("five-point")).toMatch(/<button[^>]*disabled=""[^>]*>Terug</);
});

test("thanks show nothing of what was answered", () => {
  const page = renderToStaticMarkup(createElement(ThanksPage, { onEvent: nothing, words: words.kiosk }));
  expect(page).toContain(words.kiosk.nextParticipant);
  expect(page).not.toContain("radio");
});

test("the code is typed unseen, and who is half-way is told", () => {
  const page = renderToStaticMarkup(
    createElement(CodePage, {
      code: "2468",
      isHalfWay: true,
      onOpened: nothing,
      onBack: nothing,
      words: words.leader,
    }),
  );
  expect(page).toContain('type="password"');
  expect(page).toContain(words.leader.halfWay);
  expect(page).not.toContain("2468");
});

test.each([
  ["what the workbook refused", { kind: "refused", trouble: { code: "host-busy", facts: {} } }, /Excel/],
  [
    "which cell is no count",
    {
      kind: "problem",
      problem: { code: "no-count", facts: { place: { sheet: "Antwoorden", row: 7, column: 5 } } },
    },
    /Antwoorden!F7/,
  ],
] as const)("what is not saved is counted, with %s and a way to try again", (_, why, said) => {
  const page = renderToStaticMarkup(
    createElement(NotSavedPage, {
      kept: { waiting: 3, isSaving: false, why, participants: 4 },
      onRetry: nothing,
      onStop: nothing,
      words,
      refused: paneWordsIn("nl").hostRefused,
      labels: sentencesIn("nl").labels.place,
    }),
  );
  expect(page).toContain("3 antwoorden nog niet bewaard");
  expect(page).toMatch(said);
  expect(page).toContain(words.leader.retry);
});

test("speaks English too", () => {
  expect(kiosk("en")).toContain(answerWordsIn("en").kiosk.anonymous);
});
