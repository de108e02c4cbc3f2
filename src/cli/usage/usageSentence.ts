import type { CommanderError } from "commander";
import type { UsageWords } from "../../text/UsageWords";

/**
 * What is wrong with a call, in the user's language.
 *
 * Commander gives its facts only inside an English sentence, each between quotation marks.
 *
 * @returns  null where there is nothing to add: help was shown
 */
export function usageSentence(error: CommanderError, words: UsageWords): string | null {
  const problem = problemOf(error, words.problems);
  return problem === null ? null : `${problem} ${words.seeHelp}`;
}

function problemOf({ code, message }: CommanderError, problems: UsageWords["problems"]): string | null {
  const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, fact = ""]) => fact);
  const [option = ""] = first.split(/[ =]/);
  switch (code) {
    case "commander.unknownCommand":
      return problems["unknown-command"]({ word: first });
    case "commander.unknownOption":
      return problems["unknown-option"]({ option: first });
    case "commander.missingArgument":
      return problems["argument-missing"]({ argument: first });
    case "commander.optionMissingArgument":
      return problems["option-without-value"]({ option });
    case "commander.invalidArgument":
      return problems["value-not-allowed"]({ option, value: second });
    case "commander.excessArguments":
      return problems["too-many-arguments"]({});
    default:
      return null;
  }
}
