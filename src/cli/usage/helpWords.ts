import type { HelpConfiguration } from "commander";
import type { UsageWords } from "../../text/UsageWords";

/** Makes the help speak the user's language where commander would speak English. */
export function helpWords(words: UsageWords): HelpConfiguration {
  const { titles, choices } = words;
  const translated: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Arguments:": titles.arguments,
    "Options:": titles.options,
    "Commands:": titles.commands,
  };
  return {
    styleTitle: (title) => translated[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValue }) =>
      argChoices === undefined
        ? description
        : `${description} ${choices(argChoices, String(defaultValue ?? argChoices[0]))}`,
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
  };
}
