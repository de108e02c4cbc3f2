import { normaliseName } from "../../domain/codes/normaliseName";
import { ownName } from "../../domain/codes/ownName";
import type { Activity, WorkbookRecords } from "../records";

/**
 * By what two names of providers are compared; a name that says only what kind of body it is stands for itself.
 *
 * @example providerKey("Stichting Buurts") // "buurts"
 */
export function providerKey(name: string): string {
  return ownName(name) || normaliseName(name);
}

/** Whose activity it is: as its row says, else the provider of Opdracht. Null where neither says it. */
export function providerOf(activity: Activity, { assignment }: WorkbookRecords): string | null {
  return activity.provider ?? assignment.provider;
}

/** The providers of a workbook as they are first met, each once. */
export function providersOf(records: WorkbookRecords): string[] {
  const names = new Map<string, string>();
  const { activities, assignment } = records;
  const rows = activities?.rows ?? [];
  const met = rows.length === 0 ? [assignment.provider] : rows.map((row) => providerOf(row, records));
  for (const name of met) {
    if (name !== null && !names.has(providerKey(name))) names.set(providerKey(name), name);
  }
  return [...names.values()];
}
