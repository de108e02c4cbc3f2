import { cellAddress } from "../cellAddress";
import { readKeptPart } from "../kept/keptPart";
import type { LocatedTables } from "../locateTables";
import { parseAssignment } from "../parseAssignment";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { templateVersion } from "../template";
import type { LocatedTable } from "../tables/LocatedTable";
import { controlColumnOf, isMadeAnew } from "./controlColumnOf";
import { isStartSheet } from "./isStartSheet";
import { versionAge } from "./templateVersions";
import type { UpgradeRefusal, WordsOfTemplate } from "./UpgradeFacts";

/** Why a workbook cannot be brought to the version of now, or need not; null where it can. */
export function refusalOf(
  snapshot: WorkbookSnapshot,
  { tables, occurrences }: LocatedTables,
  words: WordsOfTemplate,
): UpgradeRefusal | null {
  if (readKeptPart(snapshot.kept) === null) return { code: "kept-part-unreadable", facts: {} };
  if (tables.size === 0) return { code: "not-a-template", facts: {} };
  const found = parseAssignment(tables.get("assignment"), snapshot.dateSystem).assignment.templateVersion;
  const age = versionAge(found);
  if (age === "newer") {
    return { code: "template-newer", facts: { found: found ?? "", known: templateVersion } };
  }
  const missing = occurrences.find(({ cause }) => cause === "column-missing");
  if (missing?.cause === "column-missing") {
    const { table, column } = missing.facts;
    return { code: "column-missing", facts: { table, column } };
  }
  const asItWas = ["column-renamed", "table-missing"];
  if (age === "current" && !occurrences.some(({ cause }) => asItWas.includes(cause))) {
    if (snapshot.sheets.some((sheet) => isNew(sheet, words))) {
      return { code: "already-current", facts: { version: templateVersion } };
    }
  }
  const cell = formulaWithoutResult(snapshot, [...tables.values()], words);
  return cell === null ? null : { code: "formula-without-result", facts: { cell } };
}

/** The column Controle came without a new version, for nothing of the contract changed. */
function isNew({ rows, tables }: SheetSnapshot, { controlHeader }: WordsOfTemplate): boolean {
  return tables.some(({ range }) =>
    rows.some(({ row, values }) => row === range.firstRow && values.includes(controlHeader)),
  );
}

/** The template's own formulas are made anew, so that nobody misses their outcomes. */
function formulaWithoutResult(
  { sheets }: WorkbookSnapshot,
  tables: readonly LocatedTable[],
  words: WordsOfTemplate,
): string | null {
  for (const sheet of sheets) {
    if (isStartSheet(sheet, words)) continue;
    const controls = controlsOf(sheet, tables, words);
    for (const { row, formulas = [] } of sheet.rows) {
      const isTheUsers = (column: number): boolean =>
        !controls.some((control) => control.column === column && row > control.below);
      const column = formulas.findIndex((state, at) => state === "without-result" && isTheUsers(at));
      if (column >= 0) return `${sheet.name}!${cellAddress(row, column)}`;
    }
  }
  return null;
}

/** The columns Controle of a sheet, from 0, and the rows with their headers. */
function controlsOf(
  { name, rows }: SheetSnapshot,
  tables: readonly LocatedTable[],
  words: WordsOfTemplate,
): { readonly column: number; readonly below: number }[] {
  return tables.flatMap((table) => {
    const header = rows.find(({ row }) => table.sheet === name && row === table.headerRow);
    const column = header === undefined ? -1 : controlColumnOf(header, words);
    return column >= 0 && isMadeAnew(column, table.rows) ? [{ column, below: table.headerRow }] : [];
  });
}
