/** What a share is written as: percentage points, or a fraction where points could be read as fractions. */
type ShareUnit = "points" | "fractions";

/** In which unit the shares of each indicator or activity are written, so that our reader reads back the same. */
export type WrittenShares = ReadonlyMap<string, ShareUnit>;

/** Shares, or what goes with them, in percentage points. */
export interface SharesOf {
  /** Which indicator or activity. */
  readonly of: string;
  readonly points: readonly (number | null)[];
}

/** What is more is still more than 1 when it is rounded. */
const mostThatIsLow = 1.5;

/** Points, unless one of them is about 1 or less and not 0: then fractions, for a fraction is never above 1. */
export function writtenShares(shares: Iterable<SharesOf>): WrittenShares {
  const units = new Map<string, ShareUnit>();
  for (const { of, points } of shares) {
    const isLow = points.some((one) => one !== null && one !== 0 && Math.abs(one) < mostThatIsLow);
    if (isLow || !units.has(of)) units.set(of, isLow ? "fractions" : "points");
  }
  return units;
}

/** A share in its unit; 15 digits, as a spreadsheet keeps them. */
export function writtenShare(points: number, unit: ShareUnit | undefined): number {
  return unit === "fractions" ? Number((points / 100).toPrecision(15)) : points;
}

/** A margin or change of a point and more is points in any unit; a smaller one only beside points. */
export function writtenTerm(points: number, unit: ShareUnit | undefined, isTarget: boolean): number {
  const isLow = isTarget ? points <= 1 : Math.abs(points) < 1;
  return isLow ? writtenShare(points, unit) : points;
}
