import { readKeptPart } from "../kept/keptPart";
import { locateTables } from "../locateTables";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { tableContract, tableKeys } from "../template";
import { CellLedger } from "./CellLedger";
import type { TableContents } from "./ContractContents";
import { contentsOfTable } from "./contentsOfTable";
import { goalsOfActivities } from "./goalsOfActivities";
import { keptWithoutPlaces } from "./keptWithoutPlaces";
import { ownSheets } from "./ownSheets";
import { refusalOf } from "./refusalOf";
import { settingsOf } from "./settingsOf";
import { takeWordsOfTemplate } from "./takeWordsOfTemplate";
import type { UpgradePlan, UpgradeRefusal, WordsOfTemplate } from "./UpgradeFacts";

/**
 * What of an older workbook of the contract goes where in one of the version of now, or why it is not upgraded.
 *
 * Every filled cell comes along: in its column of the contract, in a column of one's own, on a sheet of one's own, or in
 * the list of what has no place. Formulas come along as their outcomes. For: making the new workbook
 * (`upgradedWorkbook`). Not for: layout, comments and pictures, which stay in the old file.
 */
export function upgradePlan(
  snapshot: WorkbookSnapshot,
  words: WordsOfTemplate,
): UpgradePlan | UpgradeRefusal {
  const mappings = readKeptPart(snapshot.kept)?.mappings ?? [];
  const located = locateTables(snapshot, mappings);
  const refusal = refusalOf(snapshot, located, words);
  if (refusal !== null) return refusal;
  const ledger = new CellLedger(snapshot);
  const all = [...located.tables.values()];
  const goals = goalsOfActivities(snapshot, located.tables.get("activities"), mappings);
  const contents = all.flatMap((table): [TableKey, TableContents][] => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (sheet === undefined) return [];
    // Beside the settings of Opdracht stands what is said about them: that is no table of one's own.
    const isAlone =
      table.table !== "assignment" && all.filter((other) => other.sheet === table.sheet).length === 1;
    const goalsOfTable = table.table === "activities" ? goals : undefined;
    const found = contentsOfTable(table, sheet, snapshot.dateSystem, isAlone, goalsOfTable, words, ledger);
    return table.table === "assignment" ? [] : [[table.table, found]];
  });
  takeWordsOfTemplate(snapshot, all, words, ledger);
  const tables = tableKeys.filter((key) => tableContract(key).module === "spine" || located.tables.has(key));
  const names = [words.startSheet, ...tables.map((key) => tableContract(key).name)];
  const { sheets, leftOver } = ownSheets(snapshot.sheets, ledger, names);
  const settings = settingsOf(located.tables.get("assignment"), snapshot.dateSystem);
  return {
    contents: { ...settings, tables: new Map(contents), sheets },
    tables,
    leftOver,
    kept: keptWithoutPlaces(snapshot.kept),
    counts: ledger.countsWith(leftOver),
  };
}
