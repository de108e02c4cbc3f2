import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CoupleScreen } from "../../../src/screens/couple/CoupleScreen";
import type { SuggestGoals } from "../../../src/screens/couple/GoalSuggestion";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const words = paneWordsIn("nl").couple;
const suggestGoals: SuggestGoals = ({ explanation }) =>
  explanation === null
    ? []
    : [
        { goal: "B2", words: ["mantelzorgers"] },
        { goal: "B1", words: ["Voor"] },
      ];

function shown(facts: PaneFacts): string {
  return renderToStaticMarkup(createElement(CoupleScreen, { facts, actions: noActions, suggestGoals }));
}
const checkedPlan = shown(paneWith(checkedSheets(plan)));

test("before the first check there is one button, that checks", () => {
  expect(shown(paneWith(null)).match(/<button/g)).toHaveLength(1);
});

test("says how far the linking is", () => {
  expect(checkedPlan).toContain(words.progress(2, 5));
  expect(checkedPlan).toMatch(/<progress[^>]*value="2"[^>]*max="5"|<progress[^>]*max="5"[^>]*value="2"/);
});

test("asks about the goal with everything it stands under, and marks the words that led to it", () => {
  const ladder = /<ol class="path">(.*?)<\/ol>/.exec(checkedPlan)?.[1] ?? "";
  expect(ladder.match(/<li>/g)).toHaveLength(4);
  expect(ladder).toMatch(/Bijdrage.*Mantelzorgers houden het vol/);
  expect(checkedPlan).toContain("<mark>mantelzorgers</mark>");
  expect(checkedPlan).toContain(words.turn.proposedBy(["mantelzorgers"]));
  expect(checkedPlan).toContain(words.turn.question);
});

test("each answer says which cell it would write before it does", () => {
  expect(checkedPlan).toContain("Activiteiten!C3: leeg → B2");
  expect(checkedPlan).toContain("Activiteiten!D3: leeg → B2");
});

test("shows what else it may be, what waits, and what has its goal", () => {
  expect(checkedPlan).toContain("Deelnemers leren mensen in de buurt kennen");
  expect(checkedPlan).toContain(words.open.severalGoals(2));
  expect(checkedPlan).toContain(words.open.onlySideGoals(2));
  expect(checkedPlan).toContain(words.linked.sideGoals(1));
});

test("the tables are open when one that is needed was not found", () => {
  const { Doelen } = plan;
  const missing = shown(paneWith(checkedSheets({ Doelen })));
  expect(missing).toContain(words.columns.notFound("Activiteiten"));
  expect(missing).toContain(words.noActivities);
  expect(missing).toContain(words.columns.where("Doelen", "A1:D6"));
  expect(missing).not.toContain(words.turn.question);
});

test("of 5,000 activities 50 wait in view, and the rest is one press away", () => {
  const line = (index: number) => `| X-${index} | Activiteit ${index} |  |  | Bezoeken | 1 |  |`;
  const many = `${plan.Activiteiten.trimEnd()}\n${Array.from({ length: 5000 }, (_, index) => line(index)).join("\n")}`;
  const page = shown(paneWith(checkedSheets({ ...plan, Activiteiten: many })));
  const items = page.match(/class="act"/g) ?? [];
  expect(items).toHaveLength(50 + 2);
  expect(page).toContain(words.more(50));
});

test("without goals it says where to point them out", () => {
  const { Activiteiten } = plan;
  expect(shown(paneWith(checkedSheets({ Activiteiten })))).toContain(words.noGoals);
});

test("speaks English too", () => {
  const page = shown(paneWith(checkedSheets(plan), { language: "en" }));
  expect(page).toContain(paneWordsIn("en").couple.turn.question);
});
