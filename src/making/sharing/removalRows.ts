import type { SharingWords } from "../../text/SharingWords";
import { tableContract } from "../../workbook/template";
import type { Removal, RemovalCode, RemovalOf } from "../../workbook/sharing/SharedWorkbook";

/** What was left out or changed, in words. */
export interface RemovalRow {
  readonly where: string;
  readonly what: string;
  readonly count: number;
}

/** The statement of a copy for sharing: one row for each table and each reason. */
export function removalRows(removals: readonly Removal[], words: SharingWords): RemovalRow[] {
  return removals.map((removal) => ({
    where: "table" in removal.facts ? tableContract(removal.facts.table).name : whereOf(removal.code, words),
    what: sentenceOf(removal, words),
    count: countOf(removal),
  }));
}

function whereOf(code: RemovalCode, { wholeWorkbook }: SharingWords): string {
  if (code === "stories-without-consent") return tableContract("stories").name;
  return code === "own-sheets" || code === "own-columns" ? wholeWorkbook : tableContract("assignment").name;
}

function sentenceOf<Code extends RemovalCode>({ code, facts }: RemovalOf<Code>, words: SharingWords): string {
  return words.removals[code](facts);
}

function countOf({ facts }: Removal): number {
  if ("rows" in facts) return facts.rows;
  if ("values" in facts) return facts.values;
  return "columns" in facts ? facts.columns : facts.sheets;
}
