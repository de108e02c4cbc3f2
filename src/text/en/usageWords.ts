import { quoted } from "../quoted";
import type { UsageWords } from "../UsageWords";

export const usageWords: UsageWords = {
  titles: { usage: "Usage:", arguments: "Files:", options: "Options:", commands: "Commands:" },
  optionsPlace: "[options]",
  commandPlace: "<command>",
  choices: (choices, usual) => `(choices: ${choices.join(", ")}; otherwise ${usual})`,
  problems: {
    "unknown-command": ({ word }) => `${quoted(word)} is not a command. Choose check or beweging.`,
    "unknown-option": ({ option }) => `There is no option ${quoted(option)}.`,
    "argument-missing": ({ argument }) => `Name a file: ${quoted(argument)} is missing.`,
    "option-without-value": ({ option }) => `Put a value after ${quoted(option)}.`,
    "value-not-allowed": ({ option, value }) => `${quoted(value)} is not a choice of ${quoted(option)}.`,
    "too-many-arguments": () => "Name one file only with this command.",
  },
  seeHelp: "Add --help to see what can be done.",
};
