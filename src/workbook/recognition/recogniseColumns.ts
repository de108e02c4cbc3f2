import type { SheetSnapshot } from "../snapshot";
import { codesGivenOut } from "./codesGivenOut";
import { proposalsWith, readSheets } from "./readSheets";
import type { TableProposal } from "./TableProposal";

/**
 * Which range of a workbook is probably which table of the contract, and which column which field: for the workbooks
 * that municipalities and providers have already.
 *
 * Understands headers in several rows, merged headings, tables side by side and below each other, totals between the
 * rows, notes below them, and goals as columns with crosses. It looks at the headers first (the contract's, synonyms,
 * near misses, words among others) and then at what stands below: numbers, years, dates, choices, and codes that another
 * table of the workbook gives out.
 *
 * For: proposing, to a user who confirms. Not for: reading; nothing is read by a proposal that nobody confirmed.
 *
 * @param sheets  of one workbook, hidden ones too
 * @returns       the likeliest first, also where two sheets hold the same kind of table; empty where nothing is recognised
 */
export function recogniseColumns(sheets: readonly SheetSnapshot[]): readonly TableProposal[] {
  const read = readSheets(sheets);
  return proposalsWith(codesGivenOut(sheets, proposalsWith({}, read)), read);
}
