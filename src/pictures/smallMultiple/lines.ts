import { colours } from "../colours";
import { coordinate } from "../coordinate";
import type { PlacedPoint, Plot } from "./Plot";

interface Measured extends PlacedPoint {
  readonly y: number;
}

/** Band and line through measurements that may be compared; nothing goes across a break or a missing value. */
export function lines(plot: Plot): string[] {
  return stretches(plot.points).flatMap((stretch) => [...bands(stretch, plot), line(stretch)]);
}

function stretches(points: readonly PlacedPoint[]): Measured[][] {
  const found: Measured[][] = [];
  let current: Measured[] = [];
  for (const { point, x, y } of points) {
    if (y === null || point.breakBefore !== null) {
      found.push(current);
      current = [];
    }
    if (y !== null) current.push({ point, x, y });
  }
  return [...found, current].filter(({ length }) => length > 1);
}

function line(stretch: readonly Measured[]): string {
  const path = stretch.map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`).join("L");
  return `<path class="line" d="M${path}" fill="none" stroke="${colours.data}" stroke-width="1.75"/>`;
}

function bands(stretch: readonly Measured[], { y }: Plot): string[] {
  return stretch.slice(1).flatMap((to, index) => {
    const from = stretch[index];
    const before = from?.point.interval95;
    const after = to.point.interval95;
    if (from === undefined || before == null || after === null) return [];
    const [left, right] = [coordinate(from.x), coordinate(to.x)];
    const upper = `M${left} ${coordinate(y(before.upper))}L${right} ${coordinate(y(after.upper))}`;
    const lower = `L${right} ${coordinate(y(after.lower))}L${left} ${coordinate(y(before.lower))}z`;
    return [`<path class="band" d="${upper}${lower}" fill="${colours.data}" opacity=".2"/>`];
  });
}
