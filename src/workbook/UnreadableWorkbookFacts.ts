/** Why a file cannot be read as a workbook. Facts only: the sentences stand in `text/`. */
export interface UnreadableWorkbookFacts {
  "empty-file": Record<string, never>;
  "not-a-workbook": { looksLike: FileLook };
  "password-protected": Record<string, never>;
  "old-excel-format": Record<string, never>;
  "binary-workbook": Record<string, never>;
  "open-document": Record<string, never>;
  /** The file stops before its table of contents: a download or copy that was broken off. */
  truncated: Record<string, never>;
  /** `part` is null where the file as a whole is meant. */
  damaged: { part: string | null; reason: DamageReason };
  "too-large": { what: SizeLimit; limit: number; found: number };
  "part-missing": { part: string };
  "no-worksheet": Record<string, never>;
}

export type UnreadableWorkbookCode = keyof UnreadableWorkbookFacts;

export type FileLook =
  "pdf" | "csv-or-text" | "image" | "word" | "presentation" | "web-page" | "other-archive" | "unknown";

export type DamageReason =
  | "archive"
  | "checksum"
  | "compression"
  | "duplicate-name"
  | "unsafe-name"
  | "markup"
  | "document-type"
  | "address"
  | "value";

/** `ratio`: how many bytes a part becomes for each byte it takes in the file. */
export type SizeLimit = "inflated-size" | "entries" | "cells" | "depth" | "ratio";
