import type { PictureWords } from "../text/PictureWords";
import type { WrittenShareRange } from "../text/shareRange";
import { shareRange } from "../text/shareRange";
import { colours } from "./colours";
import { coordinate } from "./coordinate";
import { picture } from "./picture";
import { placePair } from "./placePair";
import type { RangeBarFacts } from "./RangeBarFacts";
import { shareAxis } from "./shareAxis";
import { textAt } from "./textAt";
import { textWidth } from "./textWidth";

const edge = 8;
const height = 56;
/** The labels of the axis hang over its ends by so much. */
const overhang = 4;
const axisGap = 6;
const labelSize = 12;

type Across = (share: number) => number;

/**
 * A range of reach as a bar on an axis from 0: dark between the bounds at the stated size, soft ends up to the ticks
 * because the size is itself a range, a dot where persons were counted.
 *
 * For: a reach of which the share is known. Not for: one without a share; that is a sentence, not an empty axis.
 *
 * @param width  in the units of the viewBox, which is as wide in pixels where nothing stretches it
 * @returns      an SVG element as text, with its figures as `aria-label`
 */
export function rangeBar(facts: RangeBarFacts, words: PictureWords, width = 300): string {
  const range = shareRange(facts, words.numbers.formatShare);
  if (range === null) return "";
  const { maximum, marks } = shareAxis(facts.share.upper);
  const across: Across = (share) => edge + (Math.min(share, maximum) / maximum) * (width - 2 * edge);
  const parts = [
    ...marks.map((share) => axisLine(across(share))),
    ...axisLabels(marks, across, words),
    `<rect class="track" x="${edge}" y="23" width="${width - 2 * edge}" height="6" rx="3" fill="${colours.track}"/>`,
    ...reached(facts, across),
    ...tickLabels(facts, range, across, width),
  ];
  return picture(
    { width, height, name: "range-bar", label: words.reach(range, facts.cappedByTarget) },
    parts,
  );
}

const axisLine = (x: number): string =>
  `<path class="grid" d="M${coordinate(x)} 17v18" stroke="${colours.grid}"/>`;

/** The ends always; what is between them where all of it fits. */
function axisLabels(marks: readonly number[], across: Across, { numbers }: PictureWords): string[] {
  const texts = marks.map((share) => numbers.formatShare(share));
  const needed = texts.reduce((sum, text) => sum + textWidth(text, 11) + axisGap, 0);
  const room = across(marks.at(-1) ?? 0) - across(0) + 2 * overhang;
  return marks.flatMap((share, index) => {
    const text = texts[index] ?? "";
    if (index === 0) return [textAt(across(share) - overhang, 52, text)];
    if (index === marks.length - 1) return [textAt(across(share) + overhang, 52, text, { anchor: "end" })];
    return needed > room ? [] : [textAt(across(share), 52, text, { anchor: "middle" })];
  });
}

function reached({ share, shareAtSize, persons }: RangeBarFacts, across: Across): string[] {
  const soft = span(across(share.lower), across(share.upper));
  const dark = span(across(shareAtSize.lower), across(shareAtSize.upper));
  const middle = coordinate(across((shareAtSize.lower + shareAtSize.upper) / 2));
  return [
    `<rect class="soft" ${soft} y="22" height="8" fill="${colours.dataSoft}"/>`,
    persons?.exact === true
      ? `<circle class="counted" cx="${middle}" cy="26" r="4.5" fill="${colours.data}"/>`
      : `<rect class="bar" ${dark} y="20" height="12" rx="1" fill="${colours.data}"/>`,
    tick(across(share.lower)),
    ...(across(share.lower) === across(share.upper) ? [] : [tick(across(share.upper))]),
  ];
}

const span = (from: number, to: number): string => `x="${coordinate(from)}" width="${coordinate(to - from)}"`;

const tick = (x: number): string =>
  `<path class="tick" d="M${coordinate(x)} 18v16" stroke="${colours.dataStrong}" stroke-width="2"/>`;

function tickLabels(
  { share }: RangeBarFacts,
  { lower, upper, exact, lessThan }: WrittenShareRange,
  across: Across,
  width: number,
): string[] {
  const label = (x: number, text: string): string =>
    textAt(x, 11, text, { anchor: "middle", size: labelSize, strong: true, name: "bound" });
  const widthOf = (text: string): number => textWidth(text, labelSize, true);
  const ticks = { lower: across(share.lower), upper: across(share.upper) };
  const within = { lower: 0, upper: width };
  if (exact || lower === null || lower === upper) {
    const only = lessThan === undefined ? upper : `<${lessThan}`;
    const half = widthOf(upper) / 2;
    return [label(Math.min(Math.max(ticks.upper, half), width - half), only)];
  }
  const middles = placePair(ticks, { lower: widthOf(lower), upper: widthOf(upper) }, within);
  return [label(middles.lower, lower), label(middles.upper, upper)];
}
