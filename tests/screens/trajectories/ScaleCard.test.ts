import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { changeOfCounts } from "../../../src/domain/scales/changeOfCounts";
import type { ScaleFacts } from "../../../src/report/ScaleFacts";
import { ScaleCard } from "../../../src/screens/trajectories/ScaleCard";
import { say } from "./say";

const { scales: words } = say.words;
const shown = (parts: Partial<ScaleFacts>): string => {
  const scale: ScaleFacts = {
    instrument: "ZRM 2017",
    code: "self-sufficiency-2017",
    domain: "Financiën",
    scale: { lowest: 1, highest: 5 },
    persons: null,
    verdict: "not-assessable",
    figures: null,
    reason: null,
    minimum: 10,
    rowsLeftOut: 0,
    ...parts,
  };
  return renderToStaticMarkup(createElement(ScaleCard, { scale, say }));
};
const still = { atHighestBefore: 0, atLowestBefore: 0, withoutFollowUp: 25 };

test("55 up, 5 the same and 40 down of 100: ranges (Wilson 1927), no mean, and that it cannot be told", () => {
  const { figures } = changeOfCounts({ improved: 55, unchanged: 5, worsened: 40, ...still });
  const page = shown({ persons: 100, verdict: "cannot-tell", figures });
  expect(page).toContain(say.verdictNames["cannot-tell"]);
  expect(page).toContain(`<dt>${words.improved}</dt><dd>tussen 45% en 64%</dd>`);
  expect(page).toContain(`<dt>${words.worsened}</dt><dd>tussen 31% en 50%</dd>`);
  expect(page).toContain(`<dt>${words.dropOut}</dt><dd>20%</dd>`);
  expect(page).toContain(words.persons(100));
});

test("of a small group nothing is said but that it is small", () => {
  const page = shown({ verdict: "suppressed", reason: "too-few" });
  expect(page).toContain(words.reason("too-few", 10));
  expect(page).not.toContain("<dd>");
});
