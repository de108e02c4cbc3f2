import type { ConversationPoint } from "../ConversationReport";
import { groupedBy } from "./groupedBy";
import { subjectOfPoint } from "./openRows";

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
 * there once. What people finished in a later year is open no more, whatever its own row says.
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
  return closedLater({ now: points.filter((point) => !isEarlier(point)), earlier: [...earlier, ...before] });
}

function closedLater({ now, earlier }: PointsByYear): PointsByYear {
  const finished = finishedIn({ now, earlier });
  return {
    now,
    earlier: earlier.map(({ point, source }) => {
      const until = finished.get(subjectOfPoint(point) ?? "");
      const isFinished =
        until !== undefined && (point.year === null ? until === thisYear : point.year < until);
      return isFinished && point.isOpen ? { point: { ...point, isOpen: false }, source } : { point, source };
    }),
  };
}

const thisYear = Infinity;

/** By topic: the last year in which every point about it was finished. */
function finishedIn({ now, earlier }: PointsByYear): Map<string, number> {
  const said = [
    ...now.map((point) => ({ point, year: thisYear })),
    ...earlier.map(({ point }) => ({ point, year: point.year })),
  ];
  const finished = new Map<string, number>();
  for (const [topic, ofTopic] of groupedBy(said, ({ point }) => subjectOfPoint(point))) {
    for (const [year, ofYear] of groupedBy(ofTopic, (one) => one.year)) {
      if (ofYear.some(({ point }) => point.isOpen)) continue;
      finished.set(topic, Math.max(year, finished.get(topic) ?? year));
    }
  }
  return finished;
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
