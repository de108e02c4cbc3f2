import type { IndicatorKind, Norm } from "../../domain/movement/judgement";

/** What a range says was agreed on an indicator; the numbers as written, null where nothing is filled in. */
export interface WrittenTerms {
  readonly kind: IndicatorKind | null;
  readonly norm: Norm | null;
  readonly margin: number | null;
  readonly expectedChangePerYear: number | null;
}
