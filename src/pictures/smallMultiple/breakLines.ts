import type { MeasuredPoint } from "../../report/report";
import { colours } from "../colours";
import { coordinate } from "../coordinate";
import type { Plot } from "./Plot";

const tooth = 9;

/** A jagged line where the way of measuring changed. Another length of time is passed over without one. */
export function breakLines({ points, top, bottom }: Plot): string[] {
  return points.flatMap(({ point, x }, index) => {
    const before = points[index - 1];
    return before !== undefined && isBreak(point.breakBefore)
      ? [jagged((before.x + x) / 2, top, bottom)]
      : [];
  });
}

function isBreak(reason: MeasuredPoint["breakBefore"]): boolean {
  return reason !== null && reason !== "period-length-differs" && reason !== "periods-overlap";
}

function jagged(x: number, top: number, bottom: number): string {
  const teeth = Math.floor((bottom - top) / tooth);
  const turns = Array.from({ length: teeth }, (_, index) => `l${index % 2 === 0 ? 6 : -6} ${tooth}`);
  return `<path class="break" d="M${coordinate(x - 3)} ${top}${turns.join("")}" fill="none" stroke="${colours.textSoft}" stroke-width="1.4"/>`;
}
