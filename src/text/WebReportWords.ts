import type { NumberFormats } from "./NumberFormats";

/** What stands around a report on a web page; the report itself brings its own sentences. */
export interface WebReportWords extends Pick<NumberFormats, "formatNumber"> {
  readonly skip: string;
  readonly contents: string;
  readonly sources: string;
  /** Stands before an agreement, for who does not see its mark. */
  readonly marks: Readonly<Record<"done" | "partly" | "not" | "open", string>>;
  /** Stands in a cell that is blank on purpose. */
  readonly toFillIn: string;
  readonly figures: Readonly<Record<FigureColumn, string>>;
  /** Where method and source share a column. */
  readonly methodAndSource: string;
  /** At the foot of a printed page: "Pagina 1 van 6". */
  readonly page: { readonly before: string; readonly between: string };
}

export type FigureColumn = "subject" | "shown" | "persons" | "method" | "source" | "period" | "remark";
