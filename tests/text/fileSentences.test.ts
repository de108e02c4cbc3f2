import { sentencesIn } from "../../src/text/sentencesIn";
import type { PatchRefusedCode, PatchRefusedFacts } from "../../src/workbook/PatchRefusedFacts";
import type {
  DamageReason,
  FileLook,
  SizeLimit,
  UnreadableWorkbookCode,
  UnreadableWorkbookFacts,
} from "../../src/workbook/UnreadableWorkbookFacts";

const looks: readonly FileLook[] = [
  "pdf",
  "csv-or-text",
  "image",
  "word",
  "presentation",
  "web-page",
  "other-archive",
  "unknown",
];
const reasons: readonly DamageReason[] = [
  "archive",
  "checksum",
  "compression",
  "duplicate-name",
  "unsafe-name",
  "markup",
  "document-type",
  "address",
  "value",
];
const limits: readonly SizeLimit[] = ["inflated-size", "entries", "cells", "depth", "ratio"];

const unreadable: { readonly [C in UnreadableWorkbookCode]: readonly UnreadableWorkbookFacts[C][] } = {
  "empty-file": [{}],
  "not-a-workbook": looks.map((looksLike) => ({ looksLike })),
  "password-protected": [{}],
  "old-excel-format": [{}],
  "binary-workbook": [{}],
  "open-document": [{}],
  truncated: [{}],
  damaged: reasons.flatMap((reason) => [
    { part: null, reason },
    { part: "xl/workbook.xml", reason },
  ]),
  "too-large": limits.map((what) => ({ what, limit: 2000000, found: 5000000 })),
  "part-missing": [{ part: "xl/styles.xml" }],
  "no-worksheet": [{}],
};

const refused: { readonly [C in PatchRefusedCode]: PatchRefusedFacts[C] } = {
  "unknown-sheet": { sheet: "Doelen" },
  "unknown-table": { table: "Doelen" },
  "cell-outside-sheet": { row: 0, column: -1 },
  "not-a-finite-number": { value: Number.NaN },
  "text-too-long": { length: 40000 },
  "array-formula": { sheet: "Doelen", range: "A1:B2" },
  "table-header": { table: "Doelen", cell: "A1" },
  "wrong-number-of-values": { expected: 9, found: 8 },
  "key-column-missing": { sheet: "Gespreksagenda", header: "Kenmerk" },
  "table-missing": { sheet: "Gespreksagenda" },
  "cells-in-the-way": { sheet: "Doelen", range: "A9:B9" },
  "row-outside-table": { table: "Doelen", row: 90 },
  "hidden-row-in-table": { table: "Doelen", row: 9 },
  "comment-on-moved-cell": { sheet: "Doelen", cell: "B7" },
  "sheet-name-not-allowed": { name: "a/b" },
  "table-name-not-allowed": { name: "A1" },
  "table-name-taken": { name: "Controle" },
  "duplicate-header": { header: "Code" },
  "sheet-holds-other-table": { sheet: "Controle", table: "Mijn" },
  "cell-changed": { sheet: "Activiteiten", cell: "I12" },
  "kept-part-unreadable": {},
  "too-many-rows": { rows: 1048577 },
};

function said<Code extends UnreadableWorkbookCode>(code: Code, language: "nl" | "en"): string[] {
  return unreadable[code].map((facts) => sentencesIn(language).unreadable[code](facts));
}

function saidOfRefusal<Code extends PatchRefusedCode>(code: Code, language: "nl" | "en"): string {
  return sentencesIn(language).refused[code](refused[code]);
}

const avoided =
  /undefined|null|NaN|\[object|!(?![A-Z]\d)|u heeft fout|\bje\b|error|exception| {2}| [,:;]| \.(?!xls)/i;

const codes = Object.keys(unreadable) as UnreadableWorkbookCode[];
const refusals = Object.keys(refused) as PatchRefusedCode[];

describe.each(["nl", "en"] as const)("in %s", (language) => {
  test.each(codes)("a file that is %s gets what it is and what to do", (code) => {
    const sentences = said(code, language);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const text of sentences) {
      expect(text).not.toMatch(avoided);
      expect(text).toMatch(/[.] .*[.]$|: .*[.]$/);
      for (const sentence of text.split(/(?<=[.])\s+/))
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });

  test.each(refusals)("an edit refused for %s gets why and what to do", (code) => {
    const text = saidOfRefusal(code, language);
    expect(text).not.toMatch(avoided);
    expect(text).toMatch(/[.:] .*[.]$/);
  });
});
