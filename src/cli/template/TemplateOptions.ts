import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { TemplateMessages } from "../../text/TemplateMessages";

/** What was asked of `doelbereik sjabloon`, as it was typed. */
export interface TemplateOptions {
  readonly municipality: string | null;
  readonly year: string | null;
  /** A template for each; none: the municipality's own, or one for any provider. */
  readonly providers: readonly string[];
  readonly modules: string | null;
  /** File of the municipality whose goals and target groups are handed on. */
  readonly from: string | null;
  /** Null: here. */
  readonly folder: string | null;
  readonly sentences: Sentences;
  readonly messages: CliMessages;
  readonly words: TemplateMessages;
}
