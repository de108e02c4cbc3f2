import type { Period } from "../../domain/period";
import type { Measurement } from "../../domain/movement/Measurement";
import type { IndicatorKind, Norm } from "../../domain/movement/judgement";
import type { NumberInText } from "../../workbook/cells/readNumber";

/** What a cell of the terms says: nothing, something that cannot be read, or this. */
export type WrittenTerm<Value> = Value | "unreadable" | null;

/** A row of the file, cell by cell; numbers as written, because what 0,35 means depends on the other rows. */
export interface SeriesRow {
  readonly line: number;
  readonly indicator: string;
  readonly area: string | null;
  /** Null where it cannot be read, or the row as a whole cannot: nobody knows where the measurement belongs. */
  readonly period: Period | null;
  readonly value: NumberInText | null;
  readonly lower95: NumberInText | null;
  readonly upper95: NumberInText | null;
  readonly persons: number | null;
  readonly events: number | null;
  readonly designEffect: number | null;
  readonly suppressed: boolean;
  readonly definitionVersion: string | null;
  readonly status: Measurement["status"];
  readonly explained: boolean;
  /** A cell about the measurement cannot be read: what the row says is then not used. */
  readonly isUnreadable: boolean;
  readonly norm: WrittenTerm<Norm>;
  readonly kind: WrittenTerm<IndicatorKind>;
  readonly margin: WrittenTerm<NumberInText>;
  readonly expectedChangePerYear: WrittenTerm<NumberInText>;
}
