import type { IndicatorTerms } from "../../domain/movement/Measurement";
import type { ShareUnit } from "./ShareNotationSeen";
import { termInPoints } from "./termInPoints";
import type { WrittenTerms } from "./WrittenTerms";

/** What holds for every indicator of the answer. */
export type TermsOfAll = Pick<IndicatorTerms, "comparisonBasis" | "minimumPersons" | "trendLevel">;

/**
 * The terms to judge an indicator by, its margin and expected change in points.
 *
 * @param unit  how its values are written; null where it is no share
 * @throws FormulaRefusal  "margin-in-doubt"
 */
export function indicatorTerms(
  { kind, norm, margin, expectedChangePerYear }: WrittenTerms,
  unit: ShareUnit | null,
  ofAll: TermsOfAll,
): IndicatorTerms {
  const points = (number: number | null): number | null =>
    number === null || unit === null ? number : termInPoints(number, unit);
  return {
    kind,
    norm,
    margin: points(margin),
    expectedChangePerYear: points(expectedChangePerYear),
    comparisonBasis: ofAll.comparisonBasis,
    minimumPersons: ofAll.minimumPersons,
    trendLevel: ofAll.trendLevel,
  };
}
