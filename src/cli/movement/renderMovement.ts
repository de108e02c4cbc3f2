import type { FollowUp } from "../../domain/movement/judgement";
import { periodLabel } from "../../domain/period";
import type { MovementSentences } from "../../text/MovementSentences";
import type { Sentences } from "../../text/Sentences";
import type { JudgedSeries } from "./movementJson";

const groups: readonly FollowUp[] = ["reason-to-talk", "measurement-question", "none"];

/** A change counts as moved where its 95% interval excludes zero. */
const falseFlagShare = 0.05;

/** The verdicts for people: what to talk about first, then what to measure better, then the rest. */
export function renderMovement(
  judged: readonly JudgedSeries[],
  movement: MovementSentences,
  sentences: Sentences,
): string {
  if (judged.length === 0) return `${movement.noSeries}\n`;
  const { headings, falseFlags } = sentences.labels;
  const names: Readonly<Record<FollowUp, string>> = {
    "reason-to-talk": headings.reasonsToTalk,
    "measurement-question": headings.measurementQuestions,
    none: movement.others,
  };
  const lines = [movement.summary(judged.length)];
  for (const group of groups) {
    const members = judged.filter(({ judgement }) => judgement.followUp === group);
    if (members.length === 0) continue;
    lines.push("", `${names[group]} (${sentences.numbers.formatNumber(members.length)})`);
    for (const member of members) lines.push(...linesOf(member, sentences));
  }
  const comparisons = judged.filter(({ judgement }) => judgement.compared !== null).length;
  lines.push("", falseFlags(comparisons, comparisons * falseFlagShare));
  return `${lines.join("\n")}\n`;
}

function linesOf({ series, judgement }: JudgedSeries, sentences: Sentences): string[] {
  const { kind, norm } = series.terms;
  const name = series.area === null ? series.indicator : `${series.indicator}, ${series.area}`;
  const said = [sentences.verdictSentence(judgement, kind, norm)];
  const { trend, chart, otherBasis } = judgement;
  if (otherBasis !== null && otherBasis.compared !== null && otherBasis.verdict !== judgement.verdict) {
    const from = periodLabel(otherBasis.compared.from);
    said.push(sentences.series.otherBasis(from, sentences.verdictNames[otherBasis.verdict]));
  }
  if (trend !== null) said.push(sentences.series.trend(trend));
  if (chart !== null) said.push(sentences.series.chart(chart));
  return [`  ${name}: ${sentences.verdictNames[judgement.verdict]}`, ...said.map((line) => `      ${line}`)];
}
