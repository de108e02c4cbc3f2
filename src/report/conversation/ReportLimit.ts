import type { TableKey } from "../../workbook/template";

/** What this report cannot say, and why. Said before the figures. */
export interface LimitFacts {
  "no-goals": Record<string, never>;
  "no-activities": Record<string, never>;
  "no-indicators": Record<string, never>;
  /** Every indicator has one measurement at most: nothing can be compared yet. */
  "one-measurement": { readonly indicators: number };
  /** Every number that could be shown is below the minimum. */
  "all-suppressed": { readonly minimum: number };
  "some-suppressed": { readonly minimum: number; readonly numbers: number };
  /** The period ends before it starts, or does not hold the reporting year. ISO dates. */
  "periods-contradict": {
    readonly from: string | null;
    readonly to: string | null;
    readonly reportingYear: number | null;
  };
  /** No measurement is of the reporting year or the year before it. Labels of periods. */
  "measurements-elsewhere": { readonly latest: string; readonly reportingYear: number };
  "errors-in-workbook": { readonly errors: number };
  /** In a view of one provider: tables of which the workbook does not say whose rows they are. */
  "tables-of-nobody": { readonly tables: readonly TableKey[] };
  /** In a view of one provider, where people wrote anything: what is not about that provider is left out. */
  "talk-of-others": Record<string, never>;
  /** The provider asked for has no row. */
  "provider-unknown": { readonly provider: string; readonly known: readonly string[] };
}

export type ReportLimit = {
  [Code in keyof LimitFacts]: { readonly code: Code; readonly facts: LimitFacts[Code] };
}[keyof LimitFacts];
