import { percentagePoints } from "../cells/percentagePoints";
import type { Occurrence } from "../findings";
import { percentageBit } from "../percentageBit";
import type { ReadTable } from "../readRows";
import type { Indicator } from "../records";
import type { ComparisonRow } from "../records/comparisonRecords";
import { tableContract } from "../template";
import { RefusedFields } from "./RefusedFields";
import type { ShareNotation } from "./shareNotation";
import { isStrayShare, meantShare, shareNotation } from "./shareNotation";

const slackPoints = 1e-9;
const valueBit = percentageBit("comparisons", "value");

/**
 * Brings what others measured of a share to percentage points, as `settleUnits` does for one's own measurements.
 *
 * What 0.35 and 35 mean is decided per indicator, over the rows of the comparison alone: they come from another list. The
 * rows are changed in place: only `parseRecords` has seen them.
 */
export function settleComparisons(
  comparisons: ReadTable<ComparisonRow>,
  indicators: ReadTable<Indicator> | null,
): readonly Occurrence[] {
  const refused = new RefusedFields("comparisons", comparisons);
  for (const rows of rowsOfShares(comparisons, indicators)) {
    const bare = rows.filter(({ isPercentage }) => !isPercentage);
    const notation = shareNotation({
      values: bare.flatMap(({ row }) => row.value ?? []),
      bounds: [],
      percentages: rows.filter(({ isPercentage }) => isPercentage).flatMap(({ row }) => row.value ?? []),
    });
    for (const one of rows) settleValue(one, notation, refused);
  }
  return refused.occurrences;
}

interface WrittenValue {
  readonly row: ComparisonRow;
  readonly isPercentage: boolean;
}

function rowsOfShares(
  { rows, percentages }: ReadTable<ComparisonRow>,
  indicators: ReadTable<Indicator> | null,
): Iterable<WrittenValue[]> {
  const shares = new Set(
    indicators?.rows.flatMap(({ code, kind }) => (kind === "share" ? (code ?? []) : [])),
  );
  const byIndicator = new Map<string, WrittenValue[]>();
  rows.forEach((row, index) => {
    if (row.indicator === null || !shares.has(row.indicator)) return;
    const written = { row, isPercentage: ((percentages[index] ?? 0) & valueBit) !== 0 };
    const known = byIndicator.get(row.indicator);
    if (known === undefined) byIndicator.set(row.indicator, [written]);
    else known.push(written);
  });
  return byIndicator.values();
}

function settleValue(
  { row, isPercentage }: WrittenValue,
  notation: ShareNotation,
  refused: RefusedFields,
): void {
  const number = row.value;
  if (number === null) return;
  if (!isPercentage && isStrayShare(number, notation)) {
    const facts = { indicator: row.indicator ?? "", value: number, meant: meantShare(number, notation) };
    refused.refuse(row, "value", facts.indicator, "mixed-share-notation", facts);
    return;
  }
  const points = !isPercentage && notation.unit === "shares" ? percentagePoints(number) : number;
  if (points < 0 || points > 100 + slackPoints) {
    const column = tableContract("comparisons").fields["value"]?.header ?? "value";
    refused.refuse(row, "value", "value", "share-out-of-range", { column, number });
  } else row.value = points;
}
