import { columnsByHeader } from "./columnsByHeader";
import { peoplesColumns } from "./peoplesColumns";
import type { KeptRows, KeptValue, StandingCell, StandingTable } from "./StandingTable";

/** A row as the table is to hold it. */
export interface PlannedRow {
  /** Which standing row it is; null for a new one. */
  readonly from: number | null;
  /** Column of the standing table → what is to stand there; every other cell stays as it is. */
  readonly values: ReadonlyMap<number, KeptValue>;
}

export interface RowsPlan {
  readonly rows: readonly PlannedRow[];
  /** Standing rows that go. */
  readonly removed: readonly number[];
}

/**
 * Decides how a table of ours is made again around what people wrote in it. Rows are known by their key, columns by their
 * header, wherever they stand now.
 *
 * Our cells of a known row are brought up to date. A row that is no longer given stays as soon as people wrote in it, and
 * then says so in its `goneColumn`; else it goes. Only a row that says there what we write is known to be ours: any other was
 * added by people, and is left alone. Of several rows with one key the first is ours. Rows without a key,
 * columns that we do not know, and note columns of rows that are there already are left alone. A column of ours that people
 * took out stays out.
 *
 * Not for: finding the table, or writing it.
 *
 * @returns  null where the column with the keys is not there: nothing can be told apart then
 */
export function planKeptRows(kept: KeptRows, standing: StandingTable): RowsPlan | null {
  const columns = columnsByHeader(kept, standing.headers);
  const keyAt = columns.get(headerIndex(kept, kept.keyColumn));
  if (keyAt === undefined) return null;
  const given = new Map(kept.rows.map((row) => [keyOf(row[headerIndex(kept, kept.keyColumn)] ?? null), row]));
  const people = peoplesColumns(kept, columns, standing);
  const goneAt = columns.get(headerIndex(kept, kept.goneColumn));
  const carried = new Set((kept.carriedKeys ?? []).map(keyOf));
  const isOurs = (cells: readonly StandingCell[]): boolean => {
    const state = goneAt === undefined ? undefined : cells[goneAt];
    return state?.formula === null && (state.value === kept.standing || state.value === kept.gone);
  };
  const seen = new Map<string, PlannedRow>();
  const others: PlannedRow[] = [];
  const inPlace: PlannedRow[] = [];
  const removed: number[] = [];
  const keep = (row: PlannedRow, isGiven: boolean): void => {
    inPlace.push(row);
    if (!isGiven) others.push(row);
  };
  standing.rows.forEach((cells, from) => {
    if (standing.rows.length === 1 && cells.every(({ value }) => isBlank(value))) {
      removed.push(from);
      return;
    }
    const key = keyOf(cells[keyAt]?.value ?? null);
    const row = key === "" || seen.has(key) || carried.has(key) ? undefined : given.get(key);
    if (row !== undefined) {
      const known = { from, values: changesOf(kept, columns, row, cells) };
      seen.set(key, known);
      keep(known, true);
    } else if (key === "" || seen.has(key)) keep({ from, values: new Map() }, false);
    else if (isOurs(cells) && standing.mayRemove && !carried.has(key) && !people.wroteIn(cells)) {
      removed.push(from);
    } else {
      const isMarked = goneAt === undefined || !isOurs(cells) || cells[goneAt]?.value === kept.gone;
      const left = { from, values: new Map(isMarked ? [] : [[goneAt, kept.gone]]) };
      seen.set(key, left);
      keep(left, given.has(key));
    }
  });
  const added = [...given].filter(([key]) => !seen.has(key));
  const news = new Map(added.map(([key, row]) => [key, { from: null, values: valuesOf(columns, row) }]));
  const inOrder = [...given.keys()].flatMap((key) => seen.get(key) ?? news.get(key) ?? []);
  const rows = kept.charts.length > 0 ? [...inOrder, ...others] : [...inPlace, ...news.values()];
  return { rows, removed };
}

const headerIndex = ({ columns }: KeptRows, wanted: string): number =>
  columns.findIndex(({ header }) => header === wanted);

const keyOf = (value: KeptValue): string => String(value ?? "").trim();

const isBlank = (value: KeptValue): boolean => value === null || value === "";

/** Our cells that hold something else than they should; those of people are passed over. */
function changesOf(
  { columns, noteColumns }: KeptRows,
  places: ReadonlyMap<number, number>,
  row: readonly KeptValue[],
  cells: readonly StandingCell[],
): Map<number, KeptValue> {
  const changes = new Map<number, KeptValue>();
  for (const [index, at] of places) {
    const value = row[index] ?? null;
    const cell = cells[at] ?? { value: null, formula: null };
    const isSame = cell.formula === null && (cell.value === value || (isBlank(cell.value) && isBlank(value)));
    if (!isSame && !noteColumns.includes(columns[index]?.header ?? "")) changes.set(at, value);
  }
  return changes;
}

function valuesOf(
  places: ReadonlyMap<number, number>,
  row: readonly KeptValue[],
): ReadonlyMap<number, KeptValue> {
  return new Map([...places].map(([index, at]) => [at, row[index] ?? null]));
}
