import type { Command } from "commander";
import { ruleWordsIn } from "../../text/ruleWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { runRule } from "../rule/runRule";
import type { CommandContext } from "./CommandContext";

/** `doelbereik regel`: what a rule looks at, why, and how to mend what it finds. */
export function addRuleCommand(program: Command, context: CommandContext): void {
  const { messages, usage, language, output, width } = context;
  const words = ruleWordsIn(language);
  program
    .command("regel")
    .description(words.command.description)
    .usage(`[code] ${usage.optionsPlace}`)
    .argument("[code]", words.command.code)
    .addOption(context.languageOption())
    .helpOption("-h, --help", messages.options.help)
    .action((code: string | undefined) => {
      context.finish(runRule(code ?? null, sentencesIn(language), width, output));
    });
}
