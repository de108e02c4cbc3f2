import type { PictureWords } from "../../text/PictureWords";
import { commonAxisStep } from "../commonAxisStep";
import { comparedPoint } from "../comparedPoint";
import { picture } from "../picture";
import type { SmallMultipleFacts } from "../SmallMultipleFacts";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";
import { valueAxis } from "../valueAxis";
import { valuesShown } from "../valuesShown";
import type { AxisMark } from "./axes";
import { periodLabels, valueLines } from "./axes";
import { breakLines } from "./breakLines";
import { dots } from "./dots";
import type { EndLabel } from "./endLabel";
import { endLabel } from "./endLabel";
import { lines } from "./lines";
import { marginBand } from "./marginBand";
import type { Plot } from "./Plot";
import { plotOf } from "./plotOf";
import { targetLine } from "./targetLine";

const narrowestSide = 30;
const underPlot = 24;
const underHidden = 12;
const valueSize = 13;
/** Narrower than this, the latest value would take the room of the measurements; it stands in the sentence beside. */
const narrowestWithValue = 200;

/**
 * An indicator over time: its measurements with their uncertainty, the margin around the one compared with, the target
 * value, and breaks across which nothing is connected.
 *
 * For: an indicator with at least one value. Not for: one without; that is a sentence, not an empty axis.
 *
 * @param step   of the axis, in points; the same for all that stand together (`commonAxisStep`)
 * @param width  in the units of the viewBox, which is as wide in pixels where nothing stretches it
 * @returns      an SVG element as text, with its figures as `aria-label`; empty where there is no value
 */
export function smallMultiple(
  facts: SmallMultipleFacts,
  words: PictureWords,
  step = commonAxisStep([facts]),
  width = 300,
): string {
  const shown = valuesShown(facts);
  if (shown === null) return "";
  const marks = axisMarks(valueAxis(shown, step, endsOf(facts)), facts, words);
  const end = width < narrowestWithValue ? null : endLabel(facts, words);
  const plot = plotOf(facts.measurements, {
    width,
    left: Math.max(narrowestSide, widest(marks.map(({ label }) => label)) + 8),
    right: endWidth(end),
    marks: marks.map(({ value }) => value),
  });
  const compared = comparedPoint(facts);
  const { targetValue: target } = facts;
  const parts = [
    ...valueLines(marks, plot),
    ...(compared === null ? [] : marginBand(compared, plot)),
    ...lines(plot),
    ...breakLines(plot),
    ...dots(plot, words),
    ...(target === null ? [] : targetLine(target, words.targetValue(words.value(target, facts.kind)), plot)),
    ...periodLabels(plot),
    ...(end === null ? [] : endTexts(end, plot)),
  ];
  const hidden = facts.measurements.some(({ suppressed }) => suppressed) ? underHidden : 0;
  const frame = { width, height: plot.bottom + underPlot + hidden, name: "small-multiple" };
  return picture({ label: words.measurements(facts), ...frame }, parts);
}

const widest = (labels: readonly string[]): number =>
  labels.reduce((most, label) => Math.max(most, textWidth(label, 11)), 0);

function endsOf({ kind }: SmallMultipleFacts): { lower: number; upper: number } {
  return { lower: kind === "mean" ? -Infinity : 0, upper: kind === "share" ? 100 : Infinity };
}

/** Only the highest says the unit. */
function axisMarks(
  values: readonly number[],
  { kind }: SmallMultipleFacts,
  { numbers }: PictureWords,
): AxisMark[] {
  return values.map((value, index) => {
    const saysUnit = kind === "share" && index === values.length - 1;
    return { value, label: saysUnit ? numbers.formatPercentage(value) : numbers.formatNumber(value) };
  });
}

function endWidth(end: EndLabel | null): number {
  if (end === null) return narrowestSide / 2;
  return Math.max(textWidth(end.value, valueSize, true), textWidth(end.uncertainty ?? "", 11)) + 8;
}

function endTexts({ value, uncertainty }: EndLabel, { points, right, bottom, top }: Plot): string[] {
  const y = Math.min(Math.max((points.at(-1)?.y ?? bottom) + 2, top + 4), bottom - 9);
  return [
    textAt(right + 4, y, value, { size: valueSize, strong: true, name: "latest-value" }),
    ...(uncertainty === null ? [] : [textAt(right + 4, y + 13, uncertainty, { name: "uncertainty" })]),
  ];
}
