import type { Severity } from "../../workbook/causes/CauseContract";

/** How much a finding weighs, for one and for more of them. */
export const severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: "Error", many: "Errors" },
  warning: { one: "Warning", many: "Warnings" },
  note: { one: "Note", many: "Notes" },
};
