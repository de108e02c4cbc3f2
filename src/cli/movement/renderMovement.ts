import type { FollowUp } from "../../domain/movement/judgement";
import { pointsOf } from "../../domain/movement/reasonUnusable";
import { periodLabel } from "../../domain/period";
import { expectedFalseFlags } from "../../report/expectedFalseFlags";
import type { MovementSentences } from "../../text/MovementSentences";
import type { Sentences } from "../../text/Sentences";
import type { SaidIndicator } from "../check/rendering/renderIndicators";
import { renderIndicators } from "../check/rendering/renderIndicators";
import { wrapText } from "../check/rendering/wrapText";
import type { JudgedSeries } from "./movementJson";

const groups: readonly FollowUp[] = ["reason-to-talk", "measurement-question", "none"];

/** The verdicts for people: what to talk about first, then what to measure better, then the rest. */
export function renderMovement(
  judged: readonly JudgedSeries[],
  movement: MovementSentences,
  sentences: Sentences,
  width: number,
): string {
  if (judged.length === 0) return `${movement.noSeries}\n`;
  const { headings, falseFlags } = sentences.labels;
  const names: Readonly<Record<FollowUp, string>> = {
    "reason-to-talk": headings.reasonsToTalk,
    "measurement-question": headings.measurementQuestions,
    none: movement.others,
  };
  const lines = [movement.summary(judged.length)];
  const reports = judged.map(lineOf);
  for (const group of groups) {
    const members = reports.filter(({ judgement }) => judgement.followUp === group);
    if (members.length === 0) continue;
    const heading = `${names[group]} (${sentences.numbers.formatNumber(members.length)})`;
    lines.push("", heading, "=".repeat(heading.length));
    for (const line of renderIndicators(members, sentences, { width, colour: false })) lines.push(line);
  }
  const comparisons = judged.filter(({ judgement }) => judgement.compared !== null).length;
  lines.push("", ...wrapText(falseFlags(comparisons, expectedFalseFlags(comparisons)), width, "", ""));
  return `${lines.join("\n")}\n`;
}

/** The series as an indicator, so that it is said in the same words. */
function lineOf({ series, judgement }: JudgedSeries): SaidIndicator {
  const { indicator, area, measurements, terms } = series;
  return {
    code: indicator,
    name: null,
    kind: terms.kind,
    norm: terms.norm,
    area,
    latest: latestOf(measurements, terms.kind),
    judgement,
  };
}

function latestOf(
  measurements: JudgedSeries["series"]["measurements"],
  kind: SaidIndicator["kind"],
): SaidIndicator["latest"] {
  const [first, ...others] = measurements;
  if (first === undefined) return null;
  const latest = others.reduce(
    (last, other) => (other.period.firstMonth > last.period.firstMonth ? other : last),
    first,
  );
  return {
    period: periodLabel(latest.period),
    value: kind === null ? latest.value : pointsOf(latest, kind),
    persons: latest.persons,
  };
}
