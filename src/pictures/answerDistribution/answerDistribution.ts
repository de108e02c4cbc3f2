import type { AnswerDistributionWords } from "../../text/AnswerDistributionWords";
import { colours } from "../colours";
import { coordinate } from "../coordinate";
import { picture } from "../picture";
import { placeInRow } from "../placeInRow";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";
import type { AnswerDistributionFacts } from "./AnswerDistributionFacts";
import { answerPart } from "./answerPart";
import type { DegreeOfAgreeing } from "./degreesOfAgreeing";
import { degreesOfAgreeing } from "./degreesOfAgreeing";

const edge = 1;
const countSize = 12;
const barTop = 17;
const barHeight = 18;
const height = 60;

/** An answer that somebody gave, as it stands in the bar. */
interface Part {
  readonly degree: DegreeOfAgreeing;
  readonly persons: number;
  readonly wanted: boolean;
  readonly x: number;
  readonly width: number;
}

/**
 * How one statement was answered, as one bar: a part for each answer from not agreeing at all to agreeing fully, with the
 * number of persons above it and a bracket under those that are hoped for.
 *
 * For: answers of enough persons to be shown. Not for: fewer, which are a sentence; nor for statements side by side as if
 * one did better than the other.
 *
 * @param width  in the units of the viewBox, which is as wide in pixels where nothing stretches it
 * @returns      an SVG element as text, with its figures as `aria-label`; nothing where nobody answered
 */
export function answerDistribution(
  facts: AnswerDistributionFacts,
  words: AnswerDistributionWords,
  width = 300,
): string {
  const names = words.answers[facts.scale];
  const parts = partsOf(facts, width);
  if (parts.length === 0) return "";
  const label = words.distribution(
    names.map((name, answer) => ({ name, persons: facts.counts[answer] ?? 0 })),
  );
  return picture({ width, height, name: "answer-distribution", label }, [
    ...parts.map(({ degree, x, width: across }) =>
      answerPart(degree, { x, y: barTop, width: across, height: barHeight }),
    ),
    ...countLabels(parts, words, width),
    bracket(parts),
    textAt(0, 56, names[0] ?? ""),
    textAt(width, 56, names.at(-1) ?? "", { anchor: "end" }),
  ]);
}

function partsOf({ scale, counts, wanted }: AnswerDistributionFacts, width: number): Part[] {
  const all = counts.reduce((sum, persons) => sum + persons, 0);
  const perPerson = (width - 2 * edge) / all;
  let before = 0;
  return degreesOfAgreeing[scale].flatMap((degree, answer) => {
    const persons = counts[answer] ?? 0;
    if (persons === 0) return [];
    const x = edge + before * perPerson;
    before += persons;
    return [{ degree, persons, wanted: wanted[answer] === true, x, width: persons * perPerson }];
  });
}

function countLabels(
  parts: readonly Part[],
  { formatNumber }: AnswerDistributionWords,
  width: number,
): string[] {
  const texts = parts.map(({ persons }) => formatNumber(persons));
  const middles = placeInRow(
    parts.map((part, index) => ({
      middle: part.x + part.width / 2,
      width: textWidth(texts[index] ?? "", countSize, part.wanted),
    })),
    { lower: 0, upper: width },
  );
  return parts.map(({ wanted }, index) =>
    textAt(middles[index] ?? 0, 11, texts[index] ?? "", {
      anchor: "middle",
      size: countSize,
      strong: wanted,
      name: "count",
    }),
  );
}

function bracket(parts: readonly Part[]): string {
  const hoped = parts.filter(({ wanted }) => wanted);
  const [first, last] = [hoped[0], hoped.at(-1)];
  if (first === undefined || last === undefined) return "";
  const path = `M${coordinate(first.x)} 38v4H${coordinate(last.x + last.width)}v-4`;
  return `<path class="hoped-for" d="${path}" fill="none" stroke="${colours.dataStrong}" stroke-width="1.5"/>`;
}
