import type { ListBlock, ParagraphBlock, ReportSection } from "../ReportDocument";

export function paragraph(text: string, tone: ParagraphBlock["tone"] = "plain"): ParagraphBlock {
  return { kind: "paragraph", text, tone };
}

/** A list with its heading above it; nothing where there is nothing to list. */
export function headedList(heading: string, items: readonly string[]): (ParagraphBlock | ListBlock)[] {
  return items.length === 0 ? [] : [paragraph(heading, "strong"), { kind: "list", items }];
}

/** A section under the title of the report, on the page it happens to be on. */
export function section(id: string, heading: string, blocks: ReportSection["blocks"]): ReportSection {
  return { id, heading, depth: 1, above: null, startsPage: false, blocks };
}
