import type { SheetSnapshot } from "../snapshot";
import { HeaderNames } from "./HeaderNames";
import type { KnownCodes } from "./KnownCodes";
import type { ReadBlock } from "./proposalForTable";
import { blocksOnSheet, proposalsInBlocks } from "./proposalsInBlocks";
import { reportingYearIn } from "./reportingYearIn";
import type { TableProposal } from "./TableProposal";

/** What was read once, to be asked about more than once. */
export interface ReadSheets {
  readonly blocks: readonly (readonly ReadBlock[])[];
  readonly names: HeaderNames;
}

export function readSheets(sheets: readonly SheetSnapshot[]): ReadSheets {
  return { blocks: sheets.map(blocksOnSheet), names: new HeaderNames(reportingYearIn(sheets)) };
}

/** The proposals for all sheets, the likeliest first. */
export function proposalsWith(known: KnownCodes, { blocks, names }: ReadSheets): readonly TableProposal[] {
  return blocks
    .flatMap((onSheet) => proposalsInBlocks(onSheet, known, names))
    .sort((one, other) => other.score - one.score)
    .map(({ proposal }) => proposal);
}
