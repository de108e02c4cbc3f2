import type { MonitoringLevel } from "../../report/conversation/GoalPage";
import type { ReportKind } from "../../report/conversation/ReportKind";
import type { Language } from "../../text/sentencesIn";

/**
 * A report in the words of one language, in the order in which it is read; Word, the web page and the sheets are each written
 * from it, so they cannot differ. Plain text everywhere: no markup. Sentences end with a full stop; headings do not.
 */
export interface ReportDocument {
  readonly kind: ReportKind;
  readonly language: Language;
  readonly title: string;
  /** Such as "Haarlem · Buurts · 2025". */
  readonly subtitle: string;
  /** Which version made it, when, from which file. */
  readonly provenance: string;
  readonly sections: readonly ReportSection[];
  /** Sources, methods, legal ground: fine print at the end. */
  readonly closing: readonly string[];
}

export interface ReportSection {
  /** Unique in the report; letters, digits and dashes. */
  readonly id: string;
  readonly heading: string;
  /** Under the title of the report, or under another section. */
  readonly depth: 1 | 2;
  /** Small line above the heading, such as the path to the goal; null for none. */
  readonly above: string | null;
  readonly startsPage: boolean;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  ParagraphBlock | ListBlock | LevelsBlock | TableBlock | PictureBlock | BoxesBlock | FiguresBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  /** "soft": fine print. "strong": the finding itself. */
  readonly tone: "plain" | "soft" | "strong";
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
}

/** The four levels side by side: the provider's under one rule, the municipality's under a double one. */
export interface LevelsBlock {
  readonly kind: "levels";
  readonly provider: { readonly heading: string; readonly levels: readonly LevelBlock[] };
  readonly municipality: { readonly heading: string; readonly levels: readonly LevelBlock[] };
}

export interface LevelBlock {
  readonly level: MonitoringLevel;
  /** "2 Bereik". */
  readonly heading: string;
  /** "1,4% tot 4,4%"; a short sentence where nothing can be said. */
  readonly keyFigure: string;
  /** "van de doelgroep"; null for none. */
  readonly under: string | null;
  readonly parts: readonly LevelPart[];
}

/** A level tells one thing or several: each with a picture or list, and its sentences. */
export interface LevelPart {
  /** Null where the level tells one thing. */
  readonly heading: string | null;
  readonly picture: ReportPicture | null;
  /** With the mark of an agreement, where it is one. */
  readonly items: readonly { readonly mark: AgreementMark | null; readonly text: string }[];
  readonly sentences: readonly string[];
}

export type AgreementMark = "done" | "partly" | "not" | "open";

export interface ReportPicture {
  /** Unique in the report; letters, digits and dashes. */
  readonly id: string;
  /** A whole SVG element, drawn for `width` by `height` units; its aria-label says its figures. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in a sentence: the text beside the picture and the alternative text. */
  readonly caption: string;
}

export interface PictureBlock {
  readonly kind: "picture";
  readonly picture: ReportPicture;
}

/** Grey boxes side by side: the story, how we read this together. */
export interface BoxesBlock {
  readonly kind: "boxes";
  readonly boxes: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Unique in the report. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly header: string;
  /** Parts of the width; all together make the whole. */
  readonly width: number;
  readonly align: "start" | "end";
}

export interface TableRow {
  readonly key: string;
  readonly cells: readonly TableCell[];
}

/** `writeHere`: blank on purpose, dotted lines invite writing. `strong` comes first, `text` after it. */
export interface TableCell {
  readonly strong?: string;
  readonly text: string;
  readonly writeHere?: boolean;
}

/** Where the figures come from: one row a figure. In Word and on the page a small table; in the workbook the rows themselves. */
export interface FiguresBlock {
  readonly kind: "figures";
  readonly id: string;
  readonly heading: string;
  readonly figures: readonly ReportFigure[];
}

/** A figure with everything one needs to weigh it; as numbers for a sheet and a chart, and as it is written. */
export interface ReportFigure {
  /** Unique in the report, and the same when it is made again. */
  readonly key: string;
  readonly goal: string | null;
  readonly goalDescription: string | null;
  readonly level: MonitoringLevel | "other";
  readonly owner: "provider" | "municipality";
  /** What it is a figure of: the target group, the statement, the indicator. */
  readonly subject: string;
  /** As it is written everywhere: "1,4% tot 4,4% van de doelgroep". */
  readonly shown: string;
  /** As in the workbook: shares 0–1, else in the unit. Null where not known or not one number. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** "percentage-points": a difference of two shares, in hundredths. "count": of an indicator, of whatever it counts. */
  readonly unit:
    | "share"
    | "percentage-points"
    | "scale-points"
    | "count"
    | "persons"
    | "amount"
    | "days"
    | "agreements"
    | "unknown";
  /** The n behind it. */
  readonly persons: number | null;
  readonly method: string;
  readonly source: string;
  readonly period: string;
  /** The verdict or the remark that goes with it. */
  readonly remark: string;
}
