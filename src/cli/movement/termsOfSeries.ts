import type { IndicatorTerms } from "../../domain/movement/Measurement";
import { blankTerms } from "../../domain/movement/Measurement";
import type { IndicatorKind } from "../../domain/movement/judgement";
import type { SeriesProblem } from "../../text/SeriesProblem";
import type { RowsOfSeries } from "./groupRows";
import { termInPoints } from "./inPoints";
import { columnName } from "./seriesColumns";
import type { StatedTerm, TermField } from "./statedTerm";
import { statedTerm, termOfSeries } from "./statedTerm";
import type { SeriesRow } from "./SeriesRow";
import type { UnitOfIndicator } from "./unitOfIndicator";
import { canBeShare, unitOfIndicator } from "./unitOfIndicator";

/** What holds for all areas of an indicator, worked out once. */
export interface IndicatorInFile {
  readonly stated: { readonly [Field in TermField]: StatedTerm<Field> };
  /** Where nobody says what kind it is: a share, unless its values cannot be one. */
  readonly kindWhenBlank: IndicatorKind | null;
  /** Null where its areas are of different kinds. */
  readonly unit: UnitOfIndicator | null;
}

export function indicatorInFile(rows: readonly SeriesRow[]): IndicatorInFile {
  const kind = statedTerm("kind", rows);
  const kindWhenBlank = canBeShare(rows) ? "share" : null;
  const kindOfAll = kind.state === "stated" ? kind.value : kind.state === "blank" ? kindWhenBlank : null;
  return {
    stated: {
      kind,
      norm: statedTerm("norm", rows),
      margin: statedTerm("margin", rows),
      expectedChangePerYear: statedTerm("expectedChangePerYear", rows),
    },
    kindWhenBlank,
    unit: kind.state === "contradicted" ? null : unitOfIndicator(kindOfAll, rows),
  };
}

/**
 * The terms of a series, and the unit its numbers are in.
 *
 * A term that cannot be read or that rows disagree on is no term to judge by: norm and kind become null, the margin NaN;
 * each gives "not assessable" with its own reason. A blank margin is null, which is another verdict.
 */
export function termsOfSeries(
  series: RowsOfSeries,
  indicator: IndicatorInFile,
  problems: SeriesProblem[],
): { terms: IndicatorTerms; unit: UnitOfIndicator } {
  const { indicator: name, area, rows } = series;
  const stated = <Field extends TermField>(field: Field): StatedTerm<Field> => {
    const term = termOfSeries<Field>(field, rows, indicator.stated[field]);
    if (term.state === "contradicted") {
      const facts = { line: term.line, column: columnName(field), indicator: name, area };
      problems.push({ code: "terms-contradict", facts });
    }
    return term;
  };
  const kindTerm = stated("kind");
  const normTerm = stated("norm");
  const kind = kindTerm.state === "blank" ? indicator.kindWhenBlank : valueOf(kindTerm);
  const unit = indicator.unit ?? unitOfIndicator(kind, rows);
  const points = (field: "margin" | "expectedChangePerYear"): number | null => {
    const term = stated(field);
    if (term.state !== "stated") return term.state === "blank" ? null : NaN;
    const found = termInPoints(field, term.value, unit);
    if (found !== "mixed") return found;
    const facts = { line: term.line, column: columnName(field), number: term.value.number };
    problems.push({ code: "mixed-notation", facts });
    return NaN;
  };
  const expected = points("expectedChangePerYear");
  const terms = {
    kind,
    norm: valueOf(normTerm),
    margin: points("margin"),
    expectedChangePerYear: Number.isNaN(expected) ? null : expected,
    comparisonBasis: blankTerms.comparisonBasis,
    minimumPersons: blankTerms.minimumPersons,
    trendLevel: blankTerms.trendLevel,
  };
  return { terms, unit };
}

function valueOf<Field extends TermField>(term: StatedTerm<Field>) {
  return term.state === "stated" ? term.value : null;
}
