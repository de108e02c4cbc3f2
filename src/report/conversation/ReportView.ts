/** Whose results are shown. Each view hides small numbers on its own terms. */
export type ReportView =
  { readonly kind: "whole" } | { readonly kind: "provider"; readonly provider: string };
