import type { SheetSnapshot } from "../snapshot";
import { tableKeys } from "../template";
import { headerBlocks } from "./headerBlocks";
import type { HeaderNames } from "./HeaderNames";
import type { KnownCodes } from "./KnownCodes";
import { likelyRows } from "./likelyRows";
import type { ReadBlock, ScoredProposal } from "./proposalForTable";
import { dataOf, proposalForTable, readBlock } from "./proposalForTable";

/** One column may be chance. */
const fewestColumns = 2;
const lowestScore = 0.9;
/** Of two rows that could both be the headers, the lower one knows the columns better. */
const asGood = 0.97;
const mostlyNumbers = 0.7;

/** The blocks of a sheet that may be tables: looked at once, whatever is asked of them. */
export function blocksOnSheet(sheet: SheetSnapshot): readonly ReadBlock[] {
  return likelyRows(sheet)
    .flatMap((row) => headerBlocks(sheet, row))
    .filter(({ rows }) => rows.length > 0)
    .map(readBlock)
    .filter((read) => !isHeadingOfHeaders(read));
}

/** Whether the row below is one of headers too: it has texts where the rows below it have numbers. */
function isHeadingOfHeaders({ columns, data }: ReadBlock): boolean {
  const [first, ...others] = data.rows;
  if (first === undefined || others.length === 0) return false;
  const numeric = columns.filter(
    ({ column }) =>
      others.filter(({ values }) => typeof values[column] === "number").length >=
      others.length * mostlyNumbers,
  );
  const below = numeric.map(({ column }) => first.values[column]);
  return (
    below.some((value) => typeof value === "string") && !below.some((value) => typeof value === "number")
  );
}

/** The tables in these blocks, none of which shares a cell with another; the likeliest first. */
export function proposalsInBlocks(
  blocks: readonly ReadBlock[],
  known: KnownCodes,
  names: HeaderNames,
): readonly ScoredProposal[] {
  const candidates = blocks
    .flatMap((read) => {
      const scored = tableKeys.map((table) => proposalForTable(table, read, known, names));
      const [best] = scored.sort((one, other) => other.score - one.score);
      return best !== undefined && isEnough(best) ? { ...best, read } : [];
    })
    .sort((one, other) => other.score - one.score);
  const taken: typeof candidates = [];
  for (const candidate of candidates) {
    if (taken.some((other) => overlap(candidate, other))) continue;
    const lower = candidates.find(
      (other) =>
        other.score >= candidate.score * asGood &&
        other.read.block.row > candidate.read.block.row &&
        overlap(candidate, other),
    );
    taken.push(lower ?? candidate);
  }
  return taken.map((one) => endedBefore(one, taken));
}

type Candidate = ScoredProposal & { readonly read: ReadBlock };

function isEnough({ proposal, score }: ScoredProposal): boolean {
  return proposal.columns.length >= fewestColumns && score >= lowestScore;
}

function overlap(one: Candidate, other: Candidate): boolean {
  const sharesColumn = one.read.columns.some(({ column }) =>
    other.read.columns.some((header) => header.column === column),
  );
  const [upper, lower] = one.read.block.row <= other.read.block.row ? [one, other] : [other, one];
  return sharesColumn && lower.read.block.row <= lastRowOf(upper);
}

function lastRowOf({ read }: Candidate): number {
  return read.block.rows.at(-1)?.row ?? read.block.row;
}

/** Where another table stands below this one, its own last row is where it ends. */
function endedBefore(one: Candidate, all: readonly Candidate[]): ScoredProposal {
  const { proposal, score, read } = one;
  const columns = new Set(read.columns.map(({ column }) => column));
  const isFollowed = all.some(
    (other) =>
      other.read.block.row > lastRowOf(one) && other.read.columns.some(({ column }) => columns.has(column)),
  );
  if (!isFollowed) return { proposal, score };
  const lastRow = proposal.mapping.lastRow ?? dataOf(read, proposal.mapping.table).rows.at(-1)?.row ?? null;
  return { proposal: { ...proposal, mapping: { ...proposal.mapping, lastRow } }, score };
}
