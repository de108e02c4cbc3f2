import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ControlScreen } from "../../../src/screens/control/ControlScreen";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { paneWordsIn } from "../../../src/text/paneWordsIn";
import { ruleWordsIn } from "../../../src/text/ruleWordsIn";
import { sealWordsIn } from "../../../src/text/sealInWords";
import { sentencesIn } from "../../../src/text/sentencesIn";
import type { SealState } from "../../../src/workbook/seal/sealState";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { checkedWith } from "../checkedWith";
import { findingWith } from "../findingWith";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";
import { reportWith } from "../reportWith";

const words = paneWordsIn("nl").control;
const shown = (facts: PaneFacts): string =>
  renderToStaticMarkup(createElement(ControlScreen, { facts, actions: noActions }));

test("before the first check it offers the check", () => {
  expect(shown(paneWith(null))).toContain(words.notCheckedYet.check);
});

test("during the first check it offers nothing to press", () => {
  const running = { task: "reading", done: 0, total: 0 } as const;
  expect(shown(paneWith(null, { running }))).not.toContain("<button");
});

test("a workbook without findings is ready and has nothing to filter", () => {
  const page = shown(paneWith(checkedWith([])));
  expect(page).toContain(sentencesIn("nl").stateNames.ready.name);
  expect(page).toContain(words.nothingFound);
  expect(page).not.toContain('class="pill"');
});

test("each finding has one closed card under the head of its weight", () => {
  const page = shown(
    paneWith(checkedWith([findingWith({ key: "a" }), findingWith({ key: "b", severity: "note" })])),
  );
  expect(page.match(/aria-expanded="false"/g)).toHaveLength(2);
  expect(page).toContain(`<h2>${sentencesIn("nl").severityNames.note.many}</h2>`);
  expect(page).not.toContain(`<h2>${sentencesIn("nl").severityNames.warning.many}</h2>`);
});

test("of sixty findings of one weight fifty are shown, with a button for the other ten", () => {
  const sixty = Array.from({ length: 60 }, (_, index) => findingWith({ key: `finding ${index}` }));
  const page = shown(paneWith(checkedWith(sixty)));
  expect(page.match(/<article/g)).toHaveLength(50);
  expect(page).toContain(words.more(10));
});

test("an applied fix whose finding is gone can still be undone", () => {
  const applied = {
    finding: "gone",
    sheet: "Doelen",
    row: 2,
    column: 0,
    from: "1",
    to: 1,
    time: "2026-03-12T14:32:00Z",
  };
  const kept = { ...nothingKept, appliedFixes: [applied] };
  expect(shown(paneWith(checkedWith([], { kept })))).toContain(words.fixes.undoIn("Doelen!A2"));
});

test("where none of our sheets is there it offers the template", () => {
  const report = { ...reportWith([]), rowsRead: { Doelen: null, Activiteiten: null } };
  expect(shown(paneWith(checkedWith([], { report })))).toContain(words.noSheets.insertTemplate);
});

test("old results stay while a new check runs", () => {
  const running = { task: "checking", done: 1, total: 2 } as const;
  expect(shown(paneWith(checkedWith([findingWith({})]), { running }))).toContain("<article");
});

const chosen = {
  rule: "K08",
  choice: "off",
  reason: "Staat in het beleidsplan",
  time: "2026-03-12T14:32:00Z",
  findings: 2,
} as const;

test("a rule that is off is said with its reason, and can be switched on", () => {
  const report = { ...reportWith([]), chosenRules: [chosen] };
  const page = shown(paneWith(checkedWith([], { report })));
  expect(page).toContain("K08 Onderbouwing: uitgezet (2 bevindingen). Reden: Staat in het beleidsplan");
  expect(page).toContain(ruleWordsIn("nl").card.undoOf("K08"));
  expect(shown(paneWith(checkedWith([])))).not.toContain(ruleWordsIn("nl").chosenHeading);
});

test("a seal is offered without errors, said where it holds, and not offered with errors", () => {
  const { seal } = sealWordsIn("nl");
  expect(shown(paneWith(checkedWith([])))).toContain(seal);
  expect(shown(paneWith(checkedWith([findingWith({ severity: "error" })])))).not.toContain(seal);
  const intact: SealState = {
    state: "intact",
    seal: {
      version: "0.2.0",
      time: "2026-03-12T14:32:00",
      counts: { warnings: 0, notes: 0, explained: 0 },
      tables: [],
    },
  };
  const page = shown(paneWith(checkedWith([], { seal: intact })));
  expect(page).toContain("Gecontroleerd op 12-03-2026 14:32 en sindsdien niet gewijzigd.");
  expect(page).not.toContain(seal);
});
