import type { WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import type { CellLedger } from "./CellLedger";
import { isStartSheet } from "./isStartSheet";
import type { WordsOfTemplate } from "./UpgradeFacts";

/**
 * Takes the words that the template itself puts on its sheets: above its tables, beside its settings, and on the sheet that
 * explains it. The same words elsewhere are the user's.
 */
export function takeWordsOfTemplate(
  { sheets }: WorkbookSnapshot,
  tables: readonly LocatedTable[],
  words: WordsOfTemplate,
  ledger: CellLedger,
): void {
  for (const sheet of sheets) {
    const isStart = isStartSheet(sheet, words);
    const endRow = isStart ? Infinity : endOfWords(tables.filter((table) => table.sheet === sheet.name));
    for (const row of sheet.rows) {
      if (row.row >= endRow) break;
      row.values.forEach((value, column) => {
        const isCount = isStart && row.formulas?.[column] !== undefined;
        if (isCount || (typeof value === "string" && words.texts.has(value))) {
          ledger.take(sheet, row, column, "ofTemplate");
        }
      });
    }
  }
}

function endOfWords(tables: readonly LocatedTable[]): number {
  if (tables.some(({ table }) => table === "assignment")) return Infinity;
  return Math.min(...tables.map(({ headerRow }) => headerRow), tables.length === 0 ? 0 : Infinity);
}
