import { basename } from "node:path";
import type { Report } from "../../report/report";
import type { Sentences } from "../../text/Sentences";
import type { Severity } from "../../workbook/causes/CauseContract";
import { emphasise } from "./rendering/emphasise";
import type { Layout } from "./rendering/Layout";
import { renderFinding } from "./rendering/renderFinding";
import { renderFollowUps } from "./rendering/renderFollowUps";
import { renderGoals } from "./rendering/renderGoals";
import { renderIndicators } from "./rendering/renderIndicators";
import { renderReach } from "./rendering/renderReach";
import { wrapText } from "./rendering/wrapText";

/**
 * The report of one workbook as text for people, from the state of the whole down to the method.
 *
 * @param file  where the workbook stands; only its name is shown
 */
export function renderReport(report: Report, file: string, sentences: Sentences, layout: Layout): string {
  const { labels } = sentences;
  const { headings, nobodyToAsk } = labels;
  const { indicators } = report;
  const section = (title: string, lines: readonly string[]): string[] => [
    "",
    emphasise(title.toUpperCase(), "strong", layout),
    "",
    ...lines,
  ];
  return [
    ...opening(report, file, sentences, layout),
    ...findings(report, sentences, layout),
    ...section(headings.goals, renderGoals(report.goals, sentences, layout)),
    ...section(headings.reach, renderReach(report.reach, sentences, layout)),
    ...section(headings.indicators, renderIndicators(indicators, sentences, layout)),
    ...section(
      headings.reasonsToTalk,
      renderFollowUps(indicators, "reason-to-talk", nobodyToAsk.reasonsToTalk, sentences, layout),
    ),
    ...section(
      headings.measurementQuestions,
      renderFollowUps(
        indicators,
        "measurement-question",
        nobodyToAsk.measurementQuestions,
        sentences,
        layout,
      ),
    ),
    ...section(headings.method, method(report, sentences, layout)),
  ].join("\n");
}

function opening(report: Report, file: string, { labels, stateNames }: Sentences, layout: Layout): string[] {
  const { municipality, provider, reportingYear } = report.subject;
  const about = [basename(file), municipality, provider, reportingYear].filter((part) => part !== null);
  const { name, advice } = stateNames[report.state];
  return [
    ...wrapText(labels.stateLine(name, report.counts), layout.width, "", "  ").map((line) =>
      emphasise(line, "strong", layout),
    ),
    ...wrapText(advice, layout.width, "", ""),
    ...wrapText(about.join(" · "), layout.width, "", "  "),
    ...wrapText(labels.rowsRead(Object.entries(report.rowsRead)), layout.width, "", "  "),
  ];
}

const severities: readonly Severity[] = ["error", "warning", "note"];

function findings(report: Report, sentences: Sentences, layout: Layout): string[] {
  if (report.findings.length === 0) return ["", sentences.labels.nothingFound];
  return severities.flatMap((severity) => {
    const found = report.findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const title = `${sentences.severityNames[severity].many} (${found.length})`;
    return [
      "",
      emphasise(title.toUpperCase(), "strong", layout),
      ...found.flatMap((finding) => ["", ...renderFinding(finding, sentences, layout)]),
    ];
  });
}

function method(report: Report, { labels }: Sentences, { width }: Layout): string[] {
  const aboutTheTown = report.indicators.some(({ population }) => population === "residents");
  return [
    ...labels.method,
    ...(aboutTheTown ? [labels.townIndicators] : []),
    labels.falseFlags(report.comparisons, report.expectedFalseFlags),
  ].flatMap((line) => wrapText(line, width, "- ", "  "));
}
