import { hostRefusedSentences as english } from "../../src/text/en/hostRefusedSentences";
import { hostRefusedSentences as dutch } from "../../src/text/nl/hostRefusedSentences";
import type { HostRefusedFacts } from "../../src/workbook/HostRefusedFacts";

type Code = keyof HostRefusedFacts;

const facts: { readonly [C in Code]: HostRefusedFacts[C] } = {
  "cell-being-edited": {},
  "sheet-protected": { sheet: "Doelen" },
  "workbook-view-only": {},
  "session-lost": {},
  "host-busy": {},
  "too-much-at-once": {},
  "cell-changed": { sheet: "Doelen", cell: "C7", row: 7, column: 2 },
  "sheet-missing": { sheet: "Doelen" },
  "sheet-hidden": { sheet: "Doelen" },
  "sheet-holds-other-table": { sheet: "Controle", table: "Mijn" },
  "key-column-missing": { sheet: "Gespreksagenda", header: "Kenmerk" },
  "table-missing": { sheet: "Gespreksagenda" },
  "totals-row-in-the-way": { sheet: "Gespreksagenda" },
  "no-room-below": { sheet: "Antwoorden", cell: "A19" },
  "workbook-structure-protected": {},
  "kept-part-unreadable": {},
  "not-supported": { requirementSet: "ExcelApi 1.14" },
  "part-not-loaded": {},
  unexpected: { code: "GeneralException" },
};
const codes = Object.keys(facts) as readonly Code[];

function said<C extends Code>(code: C, sentences: typeof dutch): string {
  return sentences[code](facts[code]);
}

describe("what we say when the open workbook refuses", () => {
  it.each(codes)("%s: says what to do, in both languages", (code) => {
    expect(said(code, dutch)).toMatch(/opnieuw|verander die|web\.$/i);
    expect(said(code, english)).toMatch(/again|reopen|web\.$/i);
  });

  it.each(codes)("%s: names the sheet, the cell and the code", (code) => {
    const named = Object.values(facts[code]).filter((fact) => typeof fact === "string");
    for (const sentence of [said(code, dutch), said(code, english)]) {
      for (const name of named) expect(sentence).toContain(name);
    }
  });

  it.each(codes.filter((code) => code !== "sheet-hidden" && code !== "unexpected"))(
    "%s: says that nothing was changed",
    (code) => {
      expect(said(code, dutch)).toContain("Er is niets veranderd.");
      expect(said(code, english)).toContain("Nothing was changed.");
    },
  );
});
