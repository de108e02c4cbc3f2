import type { Severity } from "../../workbook/causes/CauseContract";

/** How much a finding weighs, for one and for more of them. */
export const severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: "Fout", many: "Fouten" },
  warning: { one: "Waarschuwing", many: "Waarschuwingen" },
  note: { one: "Aandachtspunt", many: "Aandachtspunten" },
};
