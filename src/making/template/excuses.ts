import type { TableKey } from "../../workbook/template";

/** A required cell may stay blank where these others say enough: all of them, or any. */
export interface Excuse {
  readonly fields: readonly string[];
  readonly needs: "all" | "any";
}

/** The same leave as rule S07 of the check gives, so that the row and the check say the same. */
export const excuses: Readonly<Partial<Record<TableKey, Readonly<Record<string, Excuse>>>>> = {
  targetGroups: { size: { fields: ["sizeFrom", "sizeTo"], needs: "all" } },
  measurements: { value: { fields: ["status", "explanation"], needs: "any" } },
};
