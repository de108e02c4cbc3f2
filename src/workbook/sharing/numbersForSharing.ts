import type { Indicator, WorkbookRecords } from "../records";
import type { TableKey } from "../template";
import type { SharesOf, WrittenShares } from "./writtenShares";
import { writtenShare, writtenShares, writtenTerm } from "./writtenShares";

/** A row as the reader understood it. */
export interface RecordedRow {
  readonly row: number;
  readonly [field: string]: unknown;
}

/** A number as it is written, so that our reader reads back the same. */
export type WriteNumber = (record: RecordedRow, field: string, number: number) => number;

/**
 * How the numbers of a table are written. Shares were brought to percentage points while they were read; they are written so that
 * they are read back as what they were.
 */
export function numbersForSharing(
  records: WorkbookRecords,
  indicators: ReadonlyMap<string, Indicator>,
): (table: TableKey) => WriteNumber {
  const isShare = (code: unknown): code is string =>
    typeof code === "string" && indicators.get(code)?.kind === "share";
  const values = (records.measurements?.rows ?? [])
    .filter(({ indicator }) => isShare(indicator))
    .map((one) => ({ of: one.indicator ?? "", points: [one.value, one.lower95, one.upper95] }));
  const measured = writtenShares([...values, ...lowTerms(indicators, values)]);
  const compared = writtenShares(
    (records.comparisons?.rows ?? [])
      .filter(({ indicator }) => isShare(indicator))
      .map(({ indicator, value }) => ({ of: indicator ?? "", points: [value] })),
  );
  const spread = writtenShares(
    (records.spread?.rows ?? []).map(({ activity, targetShare }) => ({
      of: activity ?? "",
      points: [targetShare],
    })),
  );
  const ofIndicator =
    (units: WrittenShares, fields: readonly string[]): WriteNumber =>
    ({ indicator }, field, number) =>
      isShare(indicator) && fields.includes(field) ? writtenShare(number, units.get(indicator)) : number;
  const writers: { readonly [Table in TableKey]?: WriteNumber } = {
    measurements: ofIndicator(measured, ["value", "lower95", "upper95"]),
    comparisons: ofIndicator(compared, ["value"]),
    indicators: ({ code, kind }, field, number) =>
      kind === "share" && terms.includes(field)
        ? writtenTerm(number, measured.get(String(code)), field === "targetValue")
        : number,
    spread: ({ activity }, field, number) =>
      field === "targetShare" ? writtenShare(number, spread.get(String(activity ?? ""))) : number,
  };
  return (table) => writers[table] ?? ((_record, _field, number) => number);
}

/** Terms that our reader would not know what to make of beside points, where values tell it that these are points. */
function lowTerms(
  indicators: ReadonlyMap<string, Indicator>,
  values: readonly SharesOf[],
): readonly SharesOf[] {
  const measured = new Set(values.filter(({ points }) => points.some(Boolean)).map(({ of }) => of));
  return [...indicators].flatMap(([of, { margin, expectedChangePerYear, targetValue }]) => {
    const changes = [margin, expectedChangePerYear].filter((one) => Math.abs(one ?? 1) <= smallestChange);
    const targets = [targetValue].filter((one) => (one ?? lowestTarget) < lowestTarget);
    return measured.has(of) && changes.length + targets.length > 0
      ? [{ of, points: [...changes, ...targets] }]
      : [];
  });
}

/** As `settleShareTerms` draws the lines, on the safe side. */
const smallestChange = 0.1;
const lowestTarget = 1.5;

const terms: readonly string[] = ["margin", "targetValue", "expectedChangePerYear"];
