import { normaliseName } from "../../domain/codes/normaliseName";
import { containsGivenName } from "../../domain/privacy/personalData/containsGivenName";
import type { SheetSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { ordinaryWords } from "./ordinaryWords";
import { personalDataInText } from "./personalDataInText";
import type { Removal } from "./SharedWorkbook";

/** What somebody added to the template: sheets without a table of it. Nobody can vouch for what they hold. */
export function ownSheets(sheets: readonly SheetSnapshot[], located: Iterable<LocatedTable>): Removal[] {
  const ours = new Set([...located].map(({ sheet }) => sheet));
  const own = sheets.filter(({ name, rows }) => !ours.has(name) && rows.length > 0);
  if (own.length === 0) return [];
  const visible = own.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const names = visible.filter(mayBeNamed);
  const unnamed = own.length - names.length;
  return [{ code: "own-sheets", facts: { sheets: own.length, ...firstOf(names), unnamed } }];
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
  return [{ code: "own-columns", facts: { columns: headers.length, ...firstOf(names), unnamed } }];
}

/** As many names as a reader wants to see, and as a cell can hold. */
function firstOf(names: readonly string[]): { readonly names: readonly string[]; readonly more: number } {
  return { names: names.slice(0, mostNames), more: Math.max(0, names.length - mostNames) };
}

const mostNames = 20;

function headersBeside(
  { sheet, headerRow }: LocatedTable,
  sheets: readonly SheetSnapshot[],
  located: readonly LocatedTable[],
): string[] {
  const claimed = new Set(
    located
      .filter((one) => one.sheet === sheet && one.headerRow === headerRow)
      .flatMap(({ columns, goalColumns = [] }) => [
        ...Object.values(columns),
        ...goalColumns.map(({ column }) => column),
      ]),
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
  if (name === "" || name.length > longestName) return false;
  return !containsGivenName(name) && !isLoneName(name) && personalDataInText(name, "somebody") === null;
}

const longestName = 40;

/** "Plantinga" or "Plantinga 2", but not "Blad2": a word with a capital, and no other, that may be a family name. */
function isLoneName(name: string): boolean {
  const [word = "", ...others] = name.match(/[\p{L}\p{M}’']+/gu) ?? [];
  return others.length === 0 && /^\p{Lu}/u.test(word) && !ordinaryWords.has(normaliseName(word));
}
