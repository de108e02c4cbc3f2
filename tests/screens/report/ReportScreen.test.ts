import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { BesideWorkbook } from "../../../src/screens/BesideWorkbook";
import type { PaneFacts } from "../../../src/screens/PaneFacts";
import { ReportScreen } from "../../../src/screens/report/ReportScreen";
import { reportMakingWordsIn } from "../../../src/text/reportMakingWordsIn";
import { reportScreenWordsIn } from "../../../src/text/reportScreenWordsIn";
import { checkedSnapshot } from "../checkedSnapshot";
import { noActions } from "../noActions";
import { paneWith } from "../paneWith";

const words = reportScreenWordsIn("nl");
const shown = (facts: PaneFacts, isBeside = true): string =>
  renderToStaticMarkup(
    createElement(
      BesideWorkbook,
      { value: isBeside },
      createElement(ReportScreen, { facts, actions: noActions }),
    ),
  );
const goals = "| Code | Niveau | Omschrijving | Populatie |\n| S1 | Ambitie | Netwerk | Inwoners |";
const activities = (providers: readonly [string, string]): string =>
  [
    "| Code | Naam | Kerndoel | Teleenheid | Aantal | Aanbieder |",
    ...providers.map((name, index) => `| A${index} | Eten | S1 | Bezoeken | 1200 | ${name} |`),
  ].join("\n");
const workbookOf = (...providers: [string, string]) =>
  paneWith(checkedSnapshot({ Doelen: goals, Activiteiten: activities(providers) }));

test("five kinds of report, each with what it is for, in the forms that Excel's pane can give", () => {
  const page = shown(workbookOf("Buurts", "Buurts"));
  for (const { name, purpose } of Object.values(reportMakingWordsIn("nl").kinds)) {
    expect(page).toContain(`<h3>${name}</h3>`);
    expect(page).toContain(purpose);
    expect(page).toContain(`aria-label="${words.ofKind(name, words.put)}"`);
    expect(page).toContain(`aria-label="${words.ofKind(name, words.save.docx)}"`);
    expect(page).not.toContain(words.ofKind(name, words.save.xlsx));
  }
  expect(page).toContain(words.noFile);
});

test("on the check page there is no workbook to write in, but a file of it, and last year's file can be chosen", () => {
  const page = shown(workbookOf("Buurts", "Buurts"), false);
  expect(page).not.toContain(words.put);
  expect(page).toContain(words.save.xlsx);
  expect(page).toContain(words.choices.previousHint);
  expect(page).not.toContain(words.noFile);
});

test("whose figures is asked only where there is a choice", () => {
  expect(shown(workbookOf("Buurts", "Buurts"))).not.toContain(words.choices.whose);
  const page = shown(workbookOf("Buurts", "Wij & <co>"));
  expect(page).toContain(words.choices.whose);
  expect(page).toContain("Wij &amp; &lt;co&gt;");
});

test("before the check and without sheets of the template there is one button that mends it", () => {
  expect(shown(paneWith(null))).toContain(words.check);
  const empty = shown(paneWith(checkedSnapshot({ Blad1: "| a |\n| b |" })));
  expect(empty).toContain(words.insertTemplate);
  expect(empty).not.toContain(words.kinds);
});

test("speaks English", () => {
  const facts = { ...workbookOf("Buurts", "Buurts"), language: "en" } as const;
  expect(shown(facts)).toContain(reportScreenWordsIn("en").kinds);
});
