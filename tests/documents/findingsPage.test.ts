import { findingsPage } from "../../src/documents/findingsPage";
import { findingsPageWordsIn } from "../../src/text/findingsPageWordsIn";
import { sentencesIn } from "../../src/text/sentencesIn";
import { findingWith } from "../screens/findingWith";
import { reportWith } from "../screens/reportWith";
import { smallReport, soundReport } from "./smallReport";

const provenance = { version: "0.1.0", time: "31-01-2024 09:05" };
const pageOf = (files: Parameters<typeof findingsPage>[0], language: "nl" | "en" = "nl") =>
  findingsPage(files, sentencesIn(language), findingsPageWordsIn(language), provenance);

test("has an article for each finding and says its rule, its place and what to do", () => {
  const report = smallReport();
  const page = pageOf([{ name: "haarlem.xlsx", report }]);
  expect(page.match(/<article/g)).toHaveLength(report.findings.length);
  expect(page).toContain("Activiteiten!C5");
  expect(page).toContain("31-01-2024 09:05");
});

test.each(["nl", "en"] as const)("in %s nothing is left unsaid", (language) => {
  const page = pageOf([{ name: "a", report: smallReport() }], language);
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
});

test("a workbook without findings says so", () => {
  expect(pageOf([{ name: "a", report: soundReport() }])).toContain(sentencesIn("nl").labels.nothingFound);
});

test("whatever stands in a workbook or its name stays text", () => {
  const hostile = `<img src=x onerror="alert('1')">`;
  const report = reportWith([findingWith({ explanation: hostile })]);
  const subject = { ...report.subject, provider: hostile };
  const file = { name: `${hostile}.xlsx`, report: { ...report, subject } };
  expect(pageOf([file, file])).not.toContain("<img");
});

test("a citizen service number that somebody wrote in an explanation is not handed on: 111222333 passes the eleven test", () => {
  const page = pageOf([{ name: "a", report: reportWith([findingWith({ explanation: "Zie 111222333." })]) }]);
  expect(page).not.toContain("111222333");
});

test("it fetches nothing and runs nothing", () => {
  const page = pageOf([{ name: "a", report: smallReport() }]);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|src=|url\(|https?:/);
});

test("two workbooks get an overview with a link to each; one gets none", () => {
  const report = smallReport();
  const two = pageOf([
    { name: "een.xlsx", report },
    { name: "twee.xlsx", report },
  ]);
  expect([...two.matchAll(/<a href="#(werkmap-\d)">/g)].map(([, id]) => id)).toEqual([
    "werkmap-1",
    "werkmap-2",
  ]);
  expect(two).toContain('id="werkmap-2"');
  expect(pageOf([{ name: "een.xlsx", report }])).not.toContain("<table>");
});

test("a rule that was switched off is said, with the reason as text", () => {
  const chosen = {
    rule: "K08",
    choice: "off",
    reason: "<b>beleid</b>",
    time: "2026-01-01T00:00:00Z",
    findings: 2,
  } as const;
  const page = pageOf([{ name: "a", report: { ...soundReport(), chosenRules: [chosen] } }]);
  expect(page).toContain("K08 Onderbouwing: uitgezet (2 bevindingen). Reden: &lt;b&gt;beleid&lt;/b&gt;");
});
