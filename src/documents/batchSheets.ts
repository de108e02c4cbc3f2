import type { BatchWords } from "../text/BatchWords";
import type { Provenance } from "../text/ReportLabels";
import type { Sentences } from "../text/Sentences";
import { checkedFilesSheet } from "./batch/checkedFilesSheet";
import { providersSheet } from "./batch/providersSheet";
import { rulesSheet } from "./batch/rulesSheet";
import type { CheckedWorkbook } from "./CheckedWorkbook";
import { filesElsewhere } from "./filesElsewhere";
import { sameSubjects } from "./sameSubjects";
import type { SheetContents } from "./SheetContents";

/** The summary of many workbooks: a sheet for each of the three questions (which file, which provider, which rule). */
export function batchSheets(
  workbooks: readonly CheckedWorkbook[],
  words: BatchWords,
  sentences: Sentences,
  provenance: Provenance,
): SheetContents[] {
  const same = sameSubjects(workbooks).length;
  const elsewhere = filesElsewhere(workbooks);
  const note = [
    sentences.labels.provenance(provenance),
    ...(elsewhere === null ? [] : [otherMunicipality(elsewhere, words)]),
    ...(same === 0 ? [] : [words.sameSubjects(same)]),
  ];
  return [
    checkedFilesSheet(workbooks, words, sentences),
    providersSheet(workbooks, words),
    rulesSheet(workbooks, words, sentences),
  ].map((sheet) => ({ note, ...sheet }));
}

function otherMunicipality(
  { usual, others }: NonNullable<ReturnType<typeof filesElsewhere>>,
  words: BatchWords,
): string {
  const files = others.map(({ key, municipality }) => ({ file: key, municipality }));
  return words.otherMunicipality({ usual, files });
}
