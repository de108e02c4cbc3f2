import Papa from "papaparse";
import { knownHeaders } from "./seriesColumns";
import { UnreadableSeries } from "./UnreadableSeries";

export type Delimiter = ";" | "," | "\t";

/** A text file as rows of cells. */
export interface SplitTable {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly rows: readonly SplitRow[];
  /** The line on which a quoted cell begins that never ends; null where all end. */
  readonly quoteNotClosedOnLine: number | null;
}

export interface SplitRow {
  /** The line on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters: readonly Delimiter[] = [";", ",", "\t"];

/**
 * Splits delimited text into rows; the delimiter is the one that makes most sense of the header row.
 *
 * A line "sep=;" above the header, as Excel writes it, is taken at its word. Blank lines are passed over.
 *
 * @throws UnreadableSeries where there is no header row
 */
export function splitTable(text: string): SplitTable {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const sep = /^"?sep=([;,\t])"?\r?\n/i.exec(body);
  const delimiter = isDelimiter(sep?.[1]) ? sep[1] : delimiterOf(firstFilledLine(body));
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const rows = numbered(data).slice(sep ? 1 : 0);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [header, ...rest] = filled;
  if (header === undefined) throw new UnreadableSeries("empty", {});
  const unclosed = errors.find(({ code }) => code === "MissingQuotes" || code === "InvalidQuotes");
  const quoteNotClosedOnLine = unclosed ? (rows.at((unclosed.row ?? 0) - (sep ? 1 : 0))?.line ?? null) : null;
  return { delimiter, headers: header.cells, rows: rest, quoteNotClosedOnLine };
}

/** A quoted cell may hold line breaks, so a row's number is not its line. */
function numbered(data: readonly string[][]): SplitRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) if (cell.includes("\n")) line += cell.split("\n").length - 1;
    return row;
  });
}

function firstFilledLine(text: string): string {
  return /[^\r\n]*[^\r\n\s][^\r\n]*/.exec(text)?.[0] ?? "";
}

function delimiterOf(headerLine: string): Delimiter {
  const known = (delimiter: Delimiter): number =>
    knownHeaders(Papa.parse<string[]>(headerLine, { delimiter }).data[0] ?? []);
  return delimiters.reduce((best, other) => (known(other) > known(best) ? other : best));
}

function isDelimiter(text: string | undefined): text is Delimiter {
  return delimiters.some((delimiter) => delimiter === text);
}
