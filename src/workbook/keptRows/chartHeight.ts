/** In points. */
const [least, aroundBars, perBar] = [288, 96, 26];

/**
 * How high a new chart is made, in points: with room for each of its bars. People may make it as large as they like.
 *
 * @example chartHeight({ kind: "range", firstRow: 0, lastRow: 19 }) // 616
 */
export function chartHeight({
  kind,
  firstRow,
  lastRow,
}: {
  readonly kind: "range" | "line" | "stacked";
  readonly firstRow: number;
  readonly lastRow: number;
}): number {
  return kind === "line" ? least : Math.max(least, aroundBars + perBar * (lastRow - firstRow + 1));
}
