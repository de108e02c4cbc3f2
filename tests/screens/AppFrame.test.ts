import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AppFrame } from "../../src/screens/AppFrame";
import type { PaneFacts } from "../../src/screens/PaneFacts";
import type { ScreenName } from "../../src/screens/ScreenName";
import { paneWordsIn } from "../../src/text/paneWordsIn";
import { checkedWith } from "./checkedWith";
import { noActions } from "./noActions";
import { paneWith } from "./paneWith";

const words = paneWordsIn("nl");

function shown(facts: PaneFacts, screen: ScreenName = "control"): string {
  const look = {
    facts,
    actions: noActions,
    screen,
    onScreen: () => undefined,
    isDark: false,
    children: "inhoud",
  };
  return renderToStaticMarkup(createElement(AppFrame, look));
}

test("every tab is a button that Tab stops at: Office knows no roving tabindex", () => {
  const page = shown(paneWith(null));
  expect(page.match(/<button type="button"/g)).toHaveLength(8);
  expect(page).not.toContain("tabindex");
});

test("marks the screen that is shown", () => {
  expect(shown(paneWith(null), "reach")).toContain(`aria-current="page">${words.frame.tabs.reach}<`);
});

test("says whose workbook it is, of which town and year", () => {
  const page = shown(paneWith(checkedWith([])));
  expect(page).toContain("Stichting De Schakel");
  expect(page).toContain("· Amsterdam · 2025");
});

test("a check that has only just begun shows no strip", () => {
  const running = { task: "checking", done: 812, total: 1284 } as const;
  expect(shown(paneWith(null, { running }))).not.toContain(words.frame.running.stop);
});

test("what the workbook refused is said once to see and once to hear, with a way to try again", () => {
  const trouble = { code: "workbook-view-only", facts: {} } as const;
  const page = shown(paneWith(null, { trouble }));
  expect(page.split(words.hostRefused["workbook-view-only"]({}))).toHaveLength(3);
  expect(page).toContain(words.frame.retry);
});
