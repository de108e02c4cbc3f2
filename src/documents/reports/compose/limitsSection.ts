import type { LimitFacts, ReportLimit } from "../../../report/conversation/ReportLimit";
import type { ReportLimitWords } from "../../../text/ReportLimitWords";
import { reportLimitWordsIn } from "../../../text/reportLimitWordsIn";
import type { Language } from "../../../text/sentencesIn";
import { template } from "../../../workbook/template";
import type { ReportSection } from "../ReportDocument";
import { paragraph, section } from "./blocks";

/** What the report cannot say, before any figure; nothing where there is nothing of the kind. */
export function limitsSection(limits: readonly ReportLimit[], language: Language): ReportSection[] {
  if (limits.length === 0) return [];
  const words = reportLimitWordsIn(language);
  const items = limits.map((limit) => limitInWords(limit, words));
  return [section("limits", words.heading, [paragraph(words.lead), { kind: "list", items }])];
}

export function limitInWords(limit: ReportLimit, { limits }: ReportLimitWords): string {
  return saidOf(limits, limit);
}

function saidOf<Code extends keyof LimitFacts>(
  sayings: { readonly [Key in Code]: (facts: LimitFacts[Key], sheets: readonly string[]) => string },
  { code, facts }: { readonly code: Code; readonly facts: LimitFacts[Code] },
): string {
  const sheets = "tables" in facts ? facts.tables.map((table) => template[table].name) : [];
  return sayings[code](facts, sheets);
}
