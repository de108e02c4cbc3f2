import type { KeptChoices, Seal } from "../kept/KeptChoices";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { sealedTables } from "./sealOf";

/** Whether a workbook still holds what was sealed. */
export type SealState =
  | { readonly state: "not-sealed" }
  | { readonly state: "intact"; readonly seal: Seal }
  | { readonly state: "broken"; readonly seal: Seal; readonly tables: readonly BrokenTable[] };

export interface BrokenTable {
  readonly table: TableKey;
  readonly change: "changed" | "added" | "removed";
  /** Filled rows at the time of the seal, and now; null where the table was not there. */
  readonly rowsSealed: number | null;
  readonly rowsNow: number | null;
}

/** Compares what stands in the tables with what the seal says of them. */
export function sealState(
  snapshot: WorkbookSnapshot,
  { seal, mappings }: Pick<KeptChoices, "seal" | "mappings">,
): SealState {
  if (seal === null) return { state: "not-sealed" };
  const sealed = new Map(seal.tables.map((one) => [one.table, one]));
  const now = new Map(sealedTables(snapshot, { mappings }).map((one) => [one.table, one]));
  const tables = [...new Set([...sealed.keys(), ...now.keys()])].flatMap((table): BrokenTable[] => {
    const [before, after] = [sealed.get(table), now.get(table)];
    if (before?.fingerprint === after?.fingerprint) return [];
    const change = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    return [{ table, change, rowsSealed: before?.rows ?? null, rowsNow: after?.rows ?? null }];
  });
  return tables.length === 0 ? { state: "intact", seal } : { state: "broken", seal, tables };
}
