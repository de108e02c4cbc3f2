import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";

export interface BatchOptions {
  /** Where the workbook with the summary is wanted; the journal stands beside it under the same name. */
  readonly summary: string;
  /** This program, to be started as a worker. */
  readonly program: string;
  readonly showProgress: boolean;
  readonly sentences: Sentences;
  readonly messages: CliMessages;
}
