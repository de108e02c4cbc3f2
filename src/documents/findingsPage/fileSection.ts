import { describeFinding } from "../../text/describeFinding";
import type { FindingsPageWords } from "../../text/FindingsPageWords";
import { ruleWordsIn } from "../../text/ruleWordsIn";
import type { Sentences } from "../../text/Sentences";
import type { Severity } from "../../workbook/causes/CauseContract";
import type { Finding } from "../../workbook/findings";
import { withoutCitizenNumbers } from "../../workbook/withoutCitizenNumbers";
import type { FileOfPage } from "./FileOfPage";
import { placeInWords } from "../placeInWords";
import { escapeHtml } from "./escapeHtml";
import { idOfFile, overviewId } from "./overviewTable";

const byWeight: readonly Severity[] = ["error", "warning", "note"];

interface Position {
  readonly index: number;
  readonly isMany: boolean;
}

/** One workbook: its state, and its findings by weight. */
export function fileSection(
  { name, report }: FileOfPage,
  { index, isMany }: Position,
  sentences: Sentences,
  words: FindingsPageWords,
): string {
  const { subject, state, counts, findings } = report;
  const whose = [subject.provider, subject.municipality, subject.reportingYear].filter(
    (part) => part !== null,
  );
  const groups = byWeight.map((severity) => findings.filter((finding) => finding.severity === severity));
  return [
    `<section class="file"><h2 id="${idOfFile(index)}">${escapeHtml(name)}</h2>`,
    whose.length === 0 ? "" : `<p class="mute">${escapeHtml(whose.join(" · "))}</p>`,
    `<p><b>${escapeHtml(sentences.labels.stateLine(sentences.stateNames[state].name, counts))}</b></p>`,
    `<p>${escapeHtml(sentences.stateNames[state].advice)}</p>`,
    ...chosenRules(report, sentences),
    findings.length === 0 ? `<p>${escapeHtml(sentences.labels.nothingFound)}</p>` : "",
    ...groups.flatMap((group) => groupOf(group, sentences, words)),
    isMany ? `<p><a href="#${overviewId}">${escapeHtml(words.backToOverview)}</a></p>` : "",
    "</section>",
  ].join("\n");
}

/** What counts for less in this workbook is said before what was found. */
function chosenRules(
  { chosenRules: chosen }: FileOfPage["report"],
  { language, ruleNames }: Sentences,
): string[] {
  if (chosen.length === 0) return [];
  const words = ruleWordsIn(language);
  return [
    `<h3>${escapeHtml(words.chosenHeading)}</h3><ul>`,
    ...chosen.map((one) => `<li>${escapeHtml(words.chosen({ name: ruleNames[one.rule], ...one }))}</li>`),
    "</ul>",
  ];
}

function groupOf(findings: readonly Finding[], sentences: Sentences, words: FindingsPageWords): string[] {
  const [first] = findings;
  if (first === undefined) return [];
  return [
    `<h3>${escapeHtml(sentences.severityNames[first.severity].many)} (${findings.length})</h3>`,
    ...findings.map((finding) => articleOf(finding, sentences, words)),
  ];
}

function articleOf(finding: Finding, sentences: Sentences, words: FindingsPageWords): string {
  const { title, examples, why, remedy, mayBeIgnored } = describeFinding(finding, sentences.findings);
  const places = examples.map(({ place, text }) => `${placeInWords(place, sentences.labels.place)}: ${text}`);
  const more = finding.count - examples.length;
  const lines = [...places, ...(more > 0 ? [sentences.labels.andMore(more)] : [])];
  const said: readonly (readonly [string, string | null])[] = [
    [words.why, why],
    [words.remedy, remedy],
    [words.mayBeIgnored, mayBeIgnored],
    // Nothing of ours repeats a citizen service number, wherever it was typed.
    [words.explanation, withoutCitizenNumbers({ text: finding.explanation }).text],
  ];
  return [
    `<article class="${finding.severity}"><h4>${escapeHtml(title)} <span class="mute">${finding.rule}</span></h4><dl>`,
    `<dt>${escapeHtml(words.where)}</dt>`,
    ...lines.map((line) => `<dd>${escapeHtml(line)}</dd>`),
    ...said.flatMap(([term, text]) =>
      text === null ? [] : [`<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`],
    ),
    "</dl></article>",
  ].join("\n");
}
