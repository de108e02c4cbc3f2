import type { SheetSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { personalDataInText } from "./personalDataInText";
import type { Removal } from "./SharedWorkbook";

/** What somebody added to the template: sheets without a table of it. Nobody can vouch for what they hold. */
export function ownSheets(sheets: readonly SheetSnapshot[], located: Iterable<LocatedTable>): Removal[] {
  const ours = new Set([...located].map(({ sheet }) => sheet));
  const own = sheets.filter(({ name, rows }) => !ours.has(name) && rows.length > 0);
  if (own.length === 0) return [];
  const visible = own.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const names = visible.filter(mayBeNamed);
  return [{ code: "own-sheets", facts: { sheets: own.length, names, unnamed: own.length - names.length } }];
}

/** Columns beside those of the contract, in the tables that are shared. */
export function ownColumns(
  sheets: readonly SheetSnapshot[],
  located: readonly LocatedTable[],
  shared: readonly LocatedTable[],
): Removal[] {
  const headers = shared.flatMap((table) => headersBeside(table, sheets, located));
  if (headers.length === 0) return [];
  const visible = headers.filter(mayBeNamed);
  const names = [...new Set(visible)];
  const unnamed = headers.length - visible.length;
  return [{ code: "own-columns", facts: { columns: headers.length, names, unnamed } }];
}

function headersBeside(
  { sheet, headerRow }: LocatedTable,
  sheets: readonly SheetSnapshot[],
  located: readonly LocatedTable[],
): string[] {
  const claimed = new Set(
    located
      .filter((one) => one.sheet === sheet && one.headerRow === headerRow)
      .flatMap(({ columns }) => Object.values(columns)),
  );
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const headers = rows.find(({ row }) => row === headerRow)?.values ?? [];
  const own: string[] = [];
  // forEach passes over holes, so a cell in column XFD costs one step.
  headers.forEach((header, column) => {
    if (header !== undefined && !claimed.has(column))
      own.push(typeof header === "string" ? header.trim() : "");
  });
  return own;
}

/** A name of which the reader may know that it was there. */
function mayBeNamed(name: string): boolean {
  return name !== "" && name.length <= longestName && personalDataInText(name, "somebody") === null;
}

const longestName = 40;
