import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { Layout } from "./rendering/Layout";

export type CheckFormat = "tekst" | "json" | "xlsx";

export interface CheckOptions {
  readonly format: CheckFormat;
  /** Where outcomes are written; null: text and JSON to the terminal, a workbook beside the original. */
  readonly folder: string | null;
  readonly layout: Layout;
  readonly showProgress: boolean;
  readonly sentences: Sentences;
  readonly messages: CliMessages;
}
