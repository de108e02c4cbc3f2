import { cellAddress, columnLetters } from "../../workbook/cellAddress";
import type { Finding, Place } from "../../workbook/findings";
import { tableContract } from "../../workbook/template";
import type { IndicatorReport, Report } from "../../report/report";
import { describeFinding } from "../../text/describeFinding";
import type { Sentences } from "../../text/Sentences";
import { comparisonJson } from "../movement/comparisonJson";
import { asJson } from "./asJson";
import type { ReportJson } from "./checkSchema";

/** The report as machines get it: the same facts and codes, with the sentences beside them in one language. */
export function reportJson(report: Report, sentences: Sentences): ReportJson {
  return {
    subject: report.subject,
    state: report.state,
    counts: report.counts,
    findings: report.findings.map((finding) => findingJson(finding, sentences)),
    chosenRules: [...report.chosenRules],
    goals: report.goals.map((goal) => ({
      code: goal.code,
      description: goal.description,
      level: goal.level,
      depth: goal.depth,
      activities: [...goal.activities],
      indicators: [...goal.indicators],
      personsReached: goal.personsReached,
    })),
    reach: [...report.reach],
    indicators: report.indicators.map((indicator) => indicatorJson(indicator, sentences)),
    besideOthers: asJson(report.besideOthers),
    trajectories: asJson(report.trajectories),
    scales: asJson(report.scales),
    shifts: asJson(report.shifts),
    costs: asJson(report.costs),
    rowsRead: { ...report.rowsRead },
    comparisons: report.comparisons,
    expectedFalseFlags: report.expectedFalseFlags,
    agreements: asJson(report.agreements),
    experience: asJson(report.experience),
    sources: asJson(report.sources),
    interpretations: asJson(report.interpretations),
  };
}

/** One finding, with what is said about it. */
export function findingJson(finding: Finding, sentences: Sentences): ReportJson["findings"][number] {
  const { title, examples, why, remedy, mayBeIgnored } = describeFinding(finding, sentences.findings);
  return {
    key: finding.key,
    rule: finding.rule,
    cause: finding.cause,
    severity: finding.severity,
    table: finding.table === null ? null : tableContract(finding.table).name,
    count: finding.count,
    title,
    why,
    remedy,
    mayBeIgnored,
    explanation: finding.explanation,
    examples: examples.map(({ place, text }, index) => ({
      place: placeJson(place),
      text,
      facts: { ...finding.examples[index]?.facts },
    })),
  };
}

function placeJson({
  sheet,
  row,
  column,
}: Place): ReportJson["findings"][number]["examples"][number]["place"] {
  const address = row === null || column === null ? null : cellAddress(row, column);
  return {
    cell: sheet === null || address === null ? null : `${sheet}!${address}`,
    sheet,
    row,
    column: column === null ? null : columnLetters(column),
  };
}

function indicatorJson(indicator: IndicatorReport, sentences: Sentences): ReportJson["indicators"][number] {
  const { judgement } = indicator;
  return {
    code: indicator.code,
    name: indicator.name,
    goal: indicator.goal,
    area: indicator.area,
    population: indicator.population,
    kind: indicator.kind,
    norm: indicator.norm,
    latest: indicator.latest,
    followUp: judgement.followUp,
    comparison: comparisonJson(judgement),
    otherBasis: judgement.otherBasis === null ? null : comparisonJson(judgement.otherBasis),
    trend: judgement.trend,
    sentence: sentences.verdictSentence(judgement, indicator.kind, indicator.norm),
  };
}
