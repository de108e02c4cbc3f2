import { readKeptPart } from "../kept/keptPart";
import { locateTables } from "../locateTables";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import { carriedRows } from "./carriedRows";
import type { ContractContents, TableContents } from "./ContractContents";
import { settingsOf } from "./settingsOf";

/** What the municipality fills in once for all its providers. */
const sharedTables: readonly TableKey[] = ["goals", "targetGroups", "statements", "indicators"];

/** Settings that are of one provider, and not the municipality's to give. */
const ofOneProvider = ["Aanbieder", "Contactpersoon aanbieder", "Sjabloonversie"] as const;

/** Why nothing can be handed on to providers. Facts only. */
export interface NothingShared {
  readonly code: "goals-missing" | "goals-empty";
  readonly facts: { readonly sheet: string };
}

/**
 * What a municipality's workbook hands on to a provider: its goals, target groups, statements, indicators and settings, as
 * they were typed. Its other tables stay with the municipality.
 */
export function sharedContents(snapshot: WorkbookSnapshot): ContractContents | NothingShared {
  const { tables } = locateTables(snapshot, readKeptPart(snapshot.kept)?.mappings);
  const goals = tables.get("goals");
  if (goals === undefined) return { code: "goals-missing", facts: { sheet: tableContract("goals").name } };
  if (goals.rows.length === 0) return { code: "goals-empty", facts: { sheet: goals.sheet } };
  const { settings, ownSettings } = settingsOf(tables.get("assignment"), snapshot.dateSystem);
  const kept = Object.entries(settings).filter(([name]) => !ofOneProvider.some((one) => one === name));
  const contents = sharedTables.flatMap((table): [TableKey, TableContents][] => {
    const located = tables.get(table);
    if (located === undefined) return [];
    return [[table, { rows: carriedRows(located, snapshot.dateSystem), ownColumns: [] }]];
  });
  return { settings: Object.fromEntries(kept), ownSettings, tables: new Map(contents), sheets: [] };
}
