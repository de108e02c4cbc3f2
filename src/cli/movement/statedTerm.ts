import type { NumberInText } from "../../workbook/cells/readNumber";
import type { SeriesRow } from "./SeriesRow";

export type TermField = "norm" | "kind" | "margin" | "expectedChangePerYear";

type ValueOf<Field extends TermField> = Exclude<SeriesRow[Field], "unreadable" | null>;

/** What the rows say about one term. */
export type StatedTerm<Field extends TermField> =
  | { readonly state: "blank" | "unreadable" }
  | { readonly state: "stated"; readonly value: ValueOf<Field>; readonly line: number }
  | { readonly state: "contradicted"; readonly line: number };

/**
 * What rows agree on about a term: it may stand on one of them or on each.
 *
 * The line is that of the first row that states it, or of the first that says something else.
 */
export function statedTerm<Field extends TermField>(
  field: Field,
  rows: readonly SeriesRow[],
): StatedTerm<Field> {
  let stated: { state: "stated"; value: ValueOf<Field>; line: number } | null = null;
  for (const row of rows) {
    const written: SeriesRow[Field] = row[field];
    if (written === "unreadable") return { state: "unreadable" };
    if (written === null) continue;
    const value = written as ValueOf<Field>;
    if (stated === null) stated = { state: "stated", value, line: row.line };
    else if (!isSame(stated.value, value)) return { state: "contradicted", line: row.line };
  }
  return stated ?? { state: "blank" };
}

/** A series goes by its own rows; what they leave blank is taken from the other areas of the indicator. */
export function termOfSeries<Field extends TermField>(
  field: Field,
  rows: readonly SeriesRow[],
  ofIndicator: StatedTerm<Field>,
): StatedTerm<Field> {
  const own = statedTerm(field, rows);
  return own.state === "blank" ? ofIndicator : own;
}

function isSame(first: string | NumberInText, other: string | NumberInText): boolean {
  if (typeof first === "string" || typeof other === "string") return first === other;
  return first.number === other.number;
}
