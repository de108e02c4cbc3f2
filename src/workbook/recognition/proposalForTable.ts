import type { TableKey } from "../template";
import { tableContract, tableKeys } from "../template";
import { assignColumns } from "./assignColumns";
import type { ProfiledColumn } from "./ProfiledColumn";
import { columnProfile } from "./columnProfile";
import { crossedGoals } from "./crossedGoals";
import type { HeaderBlock } from "./HeaderBlock";
import type { HeaderNames } from "./HeaderNames";
import type { KnownCodes } from "./KnownCodes";
import type { DataRows } from "./rowsThatAreNoData";
import { rowsThatAreNoData } from "./rowsThatAreNoData";
import type { ColumnProposal, TableProposal } from "./TableProposal";
import { isAbout } from "./tableTopics";

/** A block with what stands in its columns: looked at once, however many tables it might be. */
export interface ReadBlock {
  readonly block: HeaderBlock;
  readonly columns: readonly ProfiledColumn[];
  readonly data: DataRows;
  /** The same, where each row is an area or a group with its value. */
  readonly measuredData: DataRows;
}

export interface ScoredProposal {
  readonly proposal: TableProposal;
  /** For comparing what the same cells could be; higher is likelier. */
  readonly score: number;
}

const ofSheetName = 0.6;
const ofTitle = 0.4;
const ofOptional = 0.6;
const ofMissing = 0.3;
const ofCrosses = 0.9;
/** The proposal of a column with crosses itself. */
const sureCrosses = 0.9;

const measuredTables: ReadonlySet<TableKey> = new Set([
  "targetGroups",
  "spread",
  "measurements",
  "comparisons",
]);

const neededFields: ReadonlyMap<TableKey, readonly string[]> = new Map(
  tableKeys.map((table) => {
    const fields = Object.entries(tableContract(table).fields);
    return [table, fields.flatMap(([field, { required }]) => (required ? field : []))];
  }),
);

export function readBlock(block: HeaderBlock): ReadBlock {
  const data = rowsThatAreNoData(block, false);
  const rows = data.rows.slice(0, 100);
  const columns = block.headers.map((header) => ({ ...header, profile: columnProfile(rows, header.column) }));
  return { block, columns, data, measuredData: rowsThatAreNoData(block, true) };
}

/** Which rows of a block are data depends on the table that it is. */
export function dataOf({ data, measuredData }: ReadBlock, table: TableKey): DataRows {
  return measuredTables.has(table) ? measuredData : data;
}

/** What a block would be as a given table. */
export function proposalForTable(
  table: TableKey,
  read: ReadBlock,
  known: KnownCodes,
  names: HeaderNames,
): ScoredProposal {
  const { block } = read;
  const data = dataOf(read, table);
  const goalColumns = table === "activities" ? crossedGoals(read.columns, known) : [];
  const crossed = new Set(goalColumns.map(({ column }) => column));
  const columns = assignColumns(
    table,
    read.columns.filter(({ column }) => !crossed.has(column)),
    known,
    names,
  );
  const mapping = {
    table,
    sheet: block.sheet.name,
    headerRow: block.row,
    lastRow: data.lastRow,
    columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
    ...(goalColumns.length > 0 && { goalColumns: [...goalColumns] }),
    ...(data.leftOut.length > 0 && { leftOut: [...data.leftOut] }),
  };
  const crosses = goalColumns.map(({ column }): ColumnProposal => {
    return { field: "coreGoals", column, confidence: sureCrosses, reason: "crosses" };
  });
  const fields = [...columns, ...crosses.slice(0, 1)];
  const proposal = { mapping, columns: [...columns, ...crosses], confidence: confidenceOf(table, fields) };
  return { proposal, score: scoreOf(table, fields, block) + (crosses.length > 0 ? ofCrosses : 0) };
}

/** Of what is needed, how much is there and how surely. */
function confidenceOf(table: TableKey, columns: readonly ColumnProposal[]): number {
  const needed = neededFields.get(table) ?? [];
  const sum = columns.reduce(
    (so, { field, confidence }) => so + (needed.includes(field) ? confidence : 0),
    0,
  );
  return sum / needed.length;
}

function scoreOf(
  table: TableKey,
  columns: readonly ColumnProposal[],
  { sheet, titles }: HeaderBlock,
): number {
  const needed = neededFields.get(table) ?? [];
  const found = columns.reduce(
    (so, { field, confidence }) => so + confidence * (needed.includes(field) ? 1 : ofOptional),
    0,
  );
  const missing = needed.filter((field) => !columns.some((column) => column.field === field)).length;
  const topic = isAbout(table, sheet.name) ? ofSheetName : 0;
  const title = titles.some((text) => isAbout(table, text)) ? ofTitle : 0;
  return found - missing * ofMissing + topic + title;
}
