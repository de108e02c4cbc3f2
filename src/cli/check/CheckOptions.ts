import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { Layout } from "./rendering/Layout";

export type CheckFormat = "tekst" | "json" | "xlsx";

export interface CheckOptions {
  readonly format: CheckFormat;
  /** Where outcomes are written; null: text and JSON to the terminal, a workbook beside the original. */
  readonly folder: string | null;
  /** Last year's workbook, to compare the one that is checked with; null where nobody gave it. */
  readonly previousFile: string | null;
  /** Whether to say if the workbook changed since its seal, and to seal it where it can be. */
  readonly withSeal: boolean;
  readonly layout: Layout;
  readonly showProgress: boolean;
  readonly sentences: Sentences;
  readonly messages: CliMessages;
}
