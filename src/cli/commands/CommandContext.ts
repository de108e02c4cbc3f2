import type { Option } from "commander";
import type { CliMessages } from "../../text/CliMessages";
import type { Language } from "../../text/sentencesIn";
import type { UsageWords } from "../../text/UsageWords";
import type { ExitCode } from "../exitCodes";
import type { Output } from "../Output";

/** What every command needs of the program around it. */
export interface CommandContext {
  readonly messages: CliMessages;
  readonly usage: UsageWords;
  readonly language: Language;
  /** The option --taal, which every command takes. */
  readonly languageOption: () => Option;
  /** Characters on a line of the terminal. */
  readonly width: number;
  readonly output: Output;
  readonly finish: (exitCode: ExitCode) => void;
}
