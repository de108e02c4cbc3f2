import type { MeasuredPoint } from "../../report/report";
import type { Plot } from "./Plot";

const top = 10;
const stepHeight = 24;
const inset = 14;

export interface PlotMeasure {
  readonly width: number;
  readonly left: number;
  /** Kept free at the right side. */
  readonly right: number;
  /** From low to high, in points. */
  readonly marks: readonly number[];
}

/** Lays out the field: time from left to right, every step of the axis as high as in any other small multiple. */
export function plotOf(measurements: readonly MeasuredPoint[], measure: PlotMeasure): Plot {
  const { width, left, marks } = measure;
  const right = width - measure.right;
  const bottom = top + stepHeight * (marks.length - 1);
  const lowest = marks[0] ?? 0;
  const highest = marks.at(-1) ?? 1;
  const first = measurements[0]?.at.firstMonth ?? 0;
  const months = (measurements.at(-1)?.at.firstMonth ?? first) - first;
  const x: Plot["x"] = ({ at }) =>
    months === 0
      ? (left + right) / 2
      : left + inset + ((at.firstMonth - first) / months) * (right - left - 2 * inset);
  const y: Plot["y"] = (value) =>
    bottom - ((Math.min(Math.max(value, lowest), highest) - lowest) / (highest - lowest)) * (bottom - top);
  const points = measurements.map((point) => ({
    point,
    x: x(point),
    y: point.value === null ? null : y(point.value),
  }));
  return { left, right, top, bottom, width, x, y, points };
}
