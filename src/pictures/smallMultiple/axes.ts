import { colours } from "../colours";
import { coordinate } from "../coordinate";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";
import type { PlacedPoint, Plot } from "./Plot";

const gap = 8;

export interface AxisMark {
  /** In points. */
  readonly value: number;
  readonly label: string;
}

/** The lines of the values with their figures. */
export function valueLines(marks: readonly AxisMark[], { left, right, y }: Plot): string[] {
  return marks.map(({ value, label }) => {
    const at = coordinate(y(value));
    const line = `<path class="grid" d="M${coordinate(left)} ${at}H${coordinate(right)}" stroke="${colours.grid}"/>`;
    return line + textAt(left - 5, y(value) + 4, label, { anchor: "end", name: "value" });
  });
}

/** The periods under the field: the last and the first always where they fit, others where there is room between. */
export function periodLabels({ points, bottom, width }: Plot): string[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const chosen = [labelled(last, width)];
  for (const point of points.slice(0, -1)) {
    const label = labelled(point, width);
    if (chosen.every((other) => label.to + gap <= other.from || other.to + gap <= label.from))
      chosen.push(label);
  }
  return chosen
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, text }) =>
      textAt((from + to) / 2, bottom + 20, text, { anchor: "middle", name: "period" }),
    );
}

function labelled({ point, x }: PlacedPoint, width: number): { from: number; to: number; text: string } {
  const half = textWidth(point.period, 11) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return { from: middle - half, to: middle + half, text: point.period };
}
