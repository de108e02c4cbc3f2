import type { WorkbookSnapshot } from "../snapshot";
import type { TableKey } from "../template";

/** Whose rows are looked at. */
export type WorkbookView =
  { readonly kind: "whole" } | { readonly kind: "provider"; readonly provider: string };

/** A workbook as one view shows it. */
export interface ViewOfWorkbook extends ViewFacts {
  /** To be read and checked like any other; the same object where the view leaves out and hides nothing. */
  readonly snapshot: WorkbookSnapshot;
}

export interface ViewFacts {
  /** Numbers that stand in the workbook and are not shown, because a group is small or because they would give one away. */
  readonly hiddenNumbers: number;
  /** Tables left out, wholly or in part, because the workbook does not say whose rows they are; in the order of the template. */
  readonly tablesOfNobody: readonly TableKey[];
  /** Of the whole workbook, in the order in which they are first met; one where only Opdracht names one. */
  readonly providers: readonly string[];
  /** False where the provider asked for is none of these. */
  readonly isKnown: boolean;
}
