import { codeKey } from "../../domain/codes/codeKey";
import type { CodedTable } from "../contract/TableContract";
import type { SheetSnapshot } from "../snapshot";
import { rowIndexFrom } from "../tables/rowIndexFrom";
import type { KnownCodes } from "./KnownCodes";
import type { TableProposal } from "./TableProposal";

const codedTables: readonly CodedTable[] = [
  "goals",
  "targetGroups",
  "activities",
  "indicators",
  "statements",
];
const rowsLookedAt = 2000;

/** The codes that the likeliest table of each kind gives out. */
export function codesGivenOut(
  sheets: readonly SheetSnapshot[],
  proposals: readonly TableProposal[],
): KnownCodes {
  const known: Partial<Record<CodedTable, ReadonlySet<string>>> = {};
  for (const table of codedTables) {
    const mapping = proposals.find((proposal) => proposal.mapping.table === table)?.mapping;
    const sheet = sheets.find(({ name }) => name === mapping?.sheet);
    const column = mapping?.columns["code"];
    if (mapping === undefined || sheet === undefined || column === undefined) continue;
    const from = rowIndexFrom(sheet.rows, mapping.headerRow + 1);
    const end = mapping.lastRow === null ? Infinity : rowIndexFrom(sheet.rows, mapping.lastRow + 1);
    const rows = sheet.rows.slice(from, Math.min(end, from + rowsLookedAt));
    known[table] = new Set(
      rows.flatMap(({ values }) => {
        const value = values[column];
        return typeof value === "string" || typeof value === "number" ? codeKey(String(value)) : [];
      }),
    );
  }
  return known;
}
