import type { BrokenTable, SealState } from "../workbook/seal/sealState";
import type { TableKey } from "../workbook/template";
import { sealWords as english } from "./en/sealWords";
import { sealWords as dutch } from "./nl/sealWords";
import type { SealWords } from "./SealWords";
import type { Language } from "./sentencesIn";

export function sealWordsIn(language: Language): SealWords {
  return language === "en" ? english : dutch;
}

/**
 * Whether a workbook is as it was sealed, in one sentence.
 *
 * @param nameOf  of a table's sheet
 * @param when    an ISO time as people of this place write it
 */
export function sealInWords(
  state: SealState,
  words: SealWords,
  nameOf: (table: TableKey) => string,
  when: (time: string) => string,
): string {
  if (state.state === "not-sealed") return words.notSealed;
  const time = when(state.seal.time);
  if (state.state === "intact") return words.intact(time);
  return words.broken(
    time,
    state.tables.map((table) => tableInWords(table, words, nameOf)),
  );
}

function tableInWords(
  { table, change, rowsSealed, rowsNow }: BrokenTable,
  words: SealWords,
  nameOf: (table: TableKey) => string,
): string {
  const name = nameOf(table);
  return change === "changed"
    ? words.table.changed(name, rowsSealed ?? 0, rowsNow ?? 0)
    : words.table[change](name);
}
