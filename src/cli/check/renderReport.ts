import { basename } from "node:path";
import type { Report } from "../../report/report";
import type { LevelSentences } from "../../text/levelSentencesIn";
import { levelSentencesIn } from "../../text/levelSentencesIn";
import { ruleWordsIn } from "../../text/ruleWordsIn";
import type { Sentences } from "../../text/Sentences";
import type { Severity } from "../../workbook/causes/CauseContract";
import { emphasise } from "./rendering/emphasise";
import type { Layout } from "./rendering/Layout";
import { renderAgreements } from "./rendering/renderAgreements";
import { renderComparisons } from "./rendering/renderComparisons";
import { renderCosts } from "./rendering/renderCosts";
import { renderExperience } from "./rendering/renderExperience";
import { renderFinding } from "./rendering/renderFinding";
import { renderFollowUps } from "./rendering/renderFollowUps";
import { renderGoals } from "./rendering/renderGoals";
import { renderIndicators } from "./rendering/renderIndicators";
import { renderInterpretations } from "./rendering/renderInterpretations";
import { renderReach } from "./rendering/renderReach";
import { renderScales } from "./rendering/renderScales";
import { renderShifts } from "./rendering/renderShifts";
import { renderSources } from "./rendering/renderSources";
import { renderTrajectories } from "./rendering/renderTrajectories";
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
  const words = levelSentencesIn(sentences.language);
  const { experience, conversation } = words;
  const ruleWords = ruleWordsIn(sentences.language);
  const section = (title: string, lines: readonly string[]): string[] => [
    "",
    emphasise(title.toUpperCase(), "strong", layout),
    "",
    ...lines,
  ];
  const sectionIfAny = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : section(title, lines);
  return [
    ...opening(report, file, sentences, layout),
    ...findings(report, sentences, layout),
    ...sectionIfAny(ruleWords.chosenHeading, chosenRules(report, sentences, layout)),
    ...section(headings.goals, renderGoals(report.goals, sentences, layout)),
    ...sectionIfAny(
      conversation.headings.agreements,
      renderAgreements(report.agreements, conversation, layout),
    ),
    ...section(headings.reach, renderReach(report.reach, sentences, layout)),
    ...sectionIfAny(experience.heading, renderExperience(report.experience, experience, layout)),
    ...sectionIfAny(
      conversation.headings.sources,
      renderSources(report.sources, conversation, sentences, layout),
    ),
    ...indicatorsApart(report, sentences, words).flatMap(({ heading, found }) =>
      section(heading, renderIndicators(found, sentences, layout)),
    ),
    ...besides(report, words, layout).flatMap(({ heading, lines }) => sectionIfAny(heading, lines)),
    ...section(
      headings.reasonsToTalk,
      renderFollowUps(indicators, "reason-to-talk", nobodyToAsk.reasonsToTalk, sentences, layout),
    ),
    ...sectionIfAny(
      conversation.headings.interpretations,
      renderInterpretations(report.interpretations, conversation, layout),
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
    ...section(headings.method, method(report, sentences, words, layout)),
  ].join("\n");
}

/** Beside the indicators: what others measured, what happens to people who get support, and what it costs. */
function besides(
  report: Report,
  { comparisons, trajectories, scales, shifts, costs }: LevelSentences,
  layout: Layout,
): { readonly heading: string; readonly lines: readonly string[] }[] {
  return [
    { heading: comparisons.heading, lines: renderComparisons(report.besideOthers, comparisons, layout) },
    { heading: trajectories.heading, lines: renderTrajectories(report.trajectories, trajectories, layout) },
    { heading: scales.heading, lines: renderScales(report.scales, scales, layout) },
    { heading: shifts.heading, lines: renderShifts(report.shifts, shifts, layout) },
    { heading: costs.heading, lines: renderCosts(report.costs, costs, layout) },
  ];
}

/** What the provider contributes stands apart from the result of the town, where the workbook has both. */
function indicatorsApart(
  { indicators }: Report,
  { labels }: Sentences,
  { conversation: { headings } }: LevelSentences,
): { readonly heading: string; readonly found: Report["indicators"] }[] {
  const contribution = indicators.filter(({ population }) => population === "participants");
  const others = indicators.filter(({ population }) => population !== "participants");
  if (contribution.length === 0 || others.length === 0) {
    return [{ heading: labels.headings.indicators, found: indicators }];
  }
  return [
    { heading: headings.contribution, found: contribution },
    { heading: headings.town, found: others },
  ];
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

function chosenRules({ chosenRules: chosen }: Report, sentences: Sentences, { width }: Layout): string[] {
  const words = ruleWordsIn(sentences.language);
  return chosen.flatMap((one) =>
    wrapText(words.chosen({ name: sentences.ruleNames[one.rule], ...one }), width, "", "  "),
  );
}

const severities: readonly Severity[] = ["error", "warning", "note"];

function findings(report: Report, sentences: Sentences, layout: Layout): string[] {
  if (report.findings.length === 0) return ["", sentences.labels.nothingFound];
  const byWeight = severities.flatMap((severity) => {
    const found = report.findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const title = `${sentences.severityNames[severity].many} (${found.length})`;
    return [
      "",
      emphasise(title.toUpperCase(), "strong", layout),
      ...found.flatMap((finding) => ["", ...renderFinding(finding, sentences, layout)]),
    ];
  });
  return [...byWeight, "", ...wrapText(ruleWordsIn(sentences.language).more, layout.width, "", "  ")];
}

function method(
  report: Report,
  { labels }: Sentences,
  { experience }: LevelSentences,
  { width }: Layout,
): string[] {
  const aboutTheTown = report.indicators.some(({ population }) => population === "residents");
  return [
    ...labels.method,
    ...(aboutTheTown ? [labels.townIndicators] : []),
    ...(report.experience === null ? [] : [experience.method]),
    labels.falseFlags(report.comparisons, report.expectedFalseFlags),
  ].flatMap((line) => wrapText(line, width, "- ", "  "));
}
