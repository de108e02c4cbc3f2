import type { SheetSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { codesGivenOut } from "./codesGivenOut";
import { headerBlocks } from "./headerBlocks";
import { proposalForTable, readBlock } from "./proposalForTable";
import { proposalsWith, readSheets } from "./readSheets";
import type { TableProposal } from "./TableProposal";

/**
 * Which column of a sheet probably holds which field of a table that the user says is there: a proposal to mend and confirm.
 *
 * @param sheets     of the workbook, also for the codes that its other tables give out
 * @param name       of the sheet; null for the one that looks most like this table
 * @param headerRow  as Excel numbers it; null for the row that looks most like the headers of this table
 * @returns          without columns where nothing is recognised
 */
export function proposeTable(
  table: TableKey,
  sheets: readonly SheetSnapshot[],
  name: string | null,
  headerRow: number | null,
): TableProposal {
  const read = readSheets(sheets);
  const known = codesGivenOut(sheets, proposalsWith({}, read));
  const looked = sheets.map((sheet, index) => ({ sheet, blocks: read.blocks[index] ?? [] }));
  const blocks = looked
    .filter(({ sheet }) => name === null || sheet.name === name)
    .flatMap(({ sheet, blocks: found }) =>
      headerRow === null ? found : headerBlocks(sheet, headerRow).map(readBlock),
    );
  const [best] = blocks
    .map((block) => proposalForTable(table, block, known, read.names))
    .filter(({ proposal }) => proposal.columns.length > 0)
    .sort((one, other) => other.score - one.score);
  if (best !== undefined) return best.proposal;
  const sheet = name ?? sheets[0]?.name ?? "";
  const row = headerRow ?? blocks.find(({ block }) => block.sheet.name === sheet)?.block.row ?? 1;
  return {
    mapping: { table, sheet, headerRow: row, lastRow: null, columns: {} },
    columns: [],
    confidence: 0,
  };
}
