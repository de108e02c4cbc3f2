import type { ConversationPoint } from "../ConversationReport";

/** What people said this year, and before. */
export interface PointsByYear {
  readonly now: readonly ConversationPoint[];
  /** Of earlier years in this workbook, then of last year's workbook. */
  readonly earlier: readonly EarlierPoint[];
}

export interface EarlierPoint {
  readonly point: ConversationPoint;
  readonly source: "interpretations" | "previous-year";
}

/**
 * A point without a year is of this year, or of the year of its workbook. What was copied from last year's workbook is
 * there once.
 *
 * @param reportingYear  null where it is not known: then no point of this workbook is of an earlier year
 */
export function pointsByYear(
  points: readonly ConversationPoint[],
  reportingYear: number | null,
  previous: { readonly points: readonly ConversationPoint[]; readonly reportingYear: number | null } | null,
): PointsByYear {
  const isEarlier = ({ year }: ConversationPoint): boolean =>
    year !== null && reportingYear !== null && year < reportingYear;
  const earlier = points
    .filter(isEarlier)
    .map((point): EarlierPoint => ({ point, source: "interpretations" }));
  const known = new Set(earlier.map(({ point }) => contentsOf(point)));
  const before = (previous?.points ?? [])
    .map(({ year, ...point }) => ({ ...point, year: year ?? previous?.reportingYear ?? null }))
    .filter((point) => !known.has(contentsOf(point)))
    .map((point): EarlierPoint => ({ point, source: "previous-year" }));
  return { now: points.filter((point) => !isEarlier(point)), earlier: [...earlier, ...before] };
}

function contentsOf({
  topic,
  observation,
  possibleExplanation,
  answer,
  followUp,
  year,
}: ConversationPoint): string {
  return JSON.stringify([topic, observation, possibleExplanation, answer, followUp, year]);
}
