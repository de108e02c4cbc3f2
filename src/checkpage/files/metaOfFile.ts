import type { Say } from "../Say";
import type { FileEntry } from "./FileEntry";

/** Under the name of a file: whose it is and how many rows were read; its size while nothing is known. */
export function metaOfFile(
  { file, status }: Pick<FileEntry, "file" | "status">,
  { words, sentences }: Say,
): string {
  if (status.state !== "checked") return sizeInWords(file.size, sentences.numbers.formatNumber);
  const { subject, rowsRead } = status.report;
  const rows = Object.values(rowsRead).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return [subject.provider, subject.reportingYear, words.rows(rows)]
    .filter((part) => part !== null)
    .join(" · ");
}

function sizeInWords(bytes: number, formatNumber: (value: number, decimals?: number) => string): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${formatNumber(Math.ceil(kilobytes), 0)} kB`
    : `${formatNumber(kilobytes / 1024, 1)} MB`;
}
