import { webReportWordsIn } from "../../text/webReportWordsIn";
import { escapeHtml } from "../findingsPage/escapeHtml";
import type { ReportDocument } from "../reports/ReportDocument";
import { contentsOf } from "./contentsOf";
import { reportStyle } from "./reportStyle";
import { sectionAsHtml } from "./sectionAsHtml";

const startOfReport = "verslag";

/**
 * A report as a web page of one file: no scripts, nothing to fetch, readable by a screen reader, on a screen of 320 px, in
 * the dark and on paper.
 *
 * For: what is handed to whoever has neither Excel nor Word, and for printing. Not for: changing; the notes of a
 * conversation are written in the workbook.
 *
 * @returns  the whole of an HTML file; whatever stands in the workbook is text in it
 */
export function webReport(report: ReportDocument): string {
  const words = webReportWordsIn(report.language);
  return [
    "<!doctype html>",
    `<html lang="${report.language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<title>${escapeHtml([report.title, report.subtitle].filter((part) => part !== "").join(" – "))}</title>`,
    `<style>${reportStyle(words)}</style></head>`,
    `<body class="${report.kind}"><a class="skip" href="#${startOfReport}">${escapeHtml(words.skip)}</a>`,
    `<header><h1>${escapeHtml(report.title)}</h1>`,
    `<p class="subtitle">${escapeHtml(report.subtitle)}</p><p class="fine">${escapeHtml(report.provenance)}</p></header>`,
    contentsOf(report, words),
    `<main id="${startOfReport}" tabindex="-1">`,
    ...report.sections.map((section) => sectionAsHtml(section, words)),
    "</main>",
    ...closingOf(report.closing, words.sources),
    "</body></html>",
  ].join("\n");
}

function closingOf(lines: readonly string[], heading: string): string[] {
  if (lines.length === 0) return [];
  return [
    `<footer><h2>${escapeHtml(heading)}</h2>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    "</footer>",
  ];
}
