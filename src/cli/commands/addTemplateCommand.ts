import type { Command } from "commander";
import { sentencesIn } from "../../text/sentencesIn";
import { templateMessagesIn } from "../../text/templateMessagesIn";
import { runTemplate } from "../template/runTemplate";
import { runUpgrade } from "../template/runUpgrade";
import type { CommandContext } from "./CommandContext";

interface Chosen {
  readonly gemeente?: string;
  readonly jaar?: string;
  readonly aanbieder?: readonly string[];
  readonly modules?: string;
  readonly van?: string;
  readonly bijwerken?: string;
  readonly uit?: string;
}

/** `doelbereik sjabloon`: a template to fill in, or an older one brought up to date. */
export function addTemplateCommand(program: Command, context: CommandContext): void {
  const { messages, usage, language, output } = context;
  const words = templateMessagesIn(language);
  program
    .command("sjabloon")
    .description(words.description)
    .usage(usage.optionsPlace)
    .option("--gemeente <naam>", words.options.municipality)
    .option("--jaar <jaar>", words.options.year)
    .option("--aanbieder <naam>", words.options.provider, (name: string, others: readonly string[] = []) => [
      ...others,
      name,
    ])
    .option("--modules <lijst>", words.options.modules)
    .option("--van <bestand>", words.options.from)
    .option("--bijwerken <bestand>", words.options.upgrade)
    .option("--uit <map>", words.options.folder)
    .addOption(context.languageOption())
    .helpOption("-h, --help", messages.options.help)
    .addHelpText("after", words.examples)
    .action(async (chosen: Chosen) => {
      const options = {
        municipality: chosen.gemeente ?? null,
        year: chosen.jaar ?? null,
        providers: chosen.aanbieder ?? [],
        modules: chosen.modules ?? null,
        from: chosen.van ?? null,
        folder: chosen.uit ?? null,
        sentences: sentencesIn(language),
        messages,
        words,
      };
      context.finish(
        chosen.bijwerken === undefined
          ? await runTemplate(options, output)
          : await runUpgrade(chosen.bijwerken, options, output),
      );
    });
}
