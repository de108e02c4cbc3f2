import type { CliMessages } from "../../text/CliMessages";
import type { ReportCommandWords } from "../../text/ReportCommandWords";
import type { ReportMakingWords } from "../../text/ReportMakingWords";
import type { Sentences } from "../../text/Sentences";

/** What was asked of `doelbereik verslag`, as it was typed. */
export interface ReportOptions {
  readonly kinds: string;
  readonly formats: string;
  readonly previousFile: string | null;
  /** None: the whole. */
  readonly providers: readonly string[];
  readonly houseStyleFile: string | null;
  /** Null: beside the workbook. */
  readonly folder: string | null;
  /** Shown after a second. */
  readonly showProgress: boolean;
  readonly sentences: Sentences;
  readonly messages: CliMessages;
  readonly words: ReportCommandWords;
  readonly making: ReportMakingWords;
}
