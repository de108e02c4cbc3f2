import { tableContract, tableKeys } from "../template";
import type { TableKey } from "../template";
import { phrasesElsewhere } from "./phrasesElsewhere";
import { wordsOf } from "./wordsOf";

export interface HeaderPhrase {
  readonly words: readonly string[];
  /** Without anything between its words. */
  readonly spelled: string;
  /** 1 for a header of the contract or a synonym that it takes without a remark; less for what people also write. */
  readonly weight: number;
}

const elsewhere = 0.95;

/** Every name that the fields of a table go by. */
export const headerPhrases: ReadonlyMap<TableKey, ReadonlyMap<string, readonly HeaderPhrase[]>> = new Map(
  tableKeys.map((table) => [table, phrasesOfFields(table)]),
);

function phrasesOfFields(table: TableKey): ReadonlyMap<string, readonly HeaderPhrase[]> {
  const fields = Object.entries(tableContract(table).fields);
  return new Map(
    fields.map(([field, { header, synonyms = [] }]) => {
      const others = phrasesElsewhere[table]?.[field]?.split(", ") ?? [];
      return [
        field,
        [
          ...[header, ...synonyms].map((text) => phraseOf(text, 1)),
          ...others.map((text) => phraseOf(text, elsewhere)),
        ],
      ];
    }),
  );
}

function phraseOf(text: string, weight: number): HeaderPhrase {
  const words = wordsOf(text);
  return { words, spelled: words.join(""), weight };
}
