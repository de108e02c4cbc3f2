import type { WebReportWords } from "../../text/WebReportWords";

/** A picture in the two forms that a Word document holds. */
export interface DrawnPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** What every part of a Word document has to know. */
export interface WordFrame {
  readonly words: WebReportWords;
  /** Between the margins, in twips. */
  readonly textWidth: number;
  /** By the id of the picture. */
  readonly drawn: ReadonlyMap<string, DrawnPicture>;
}
