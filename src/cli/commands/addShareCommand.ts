import type { Command } from "commander";
import { sentencesIn } from "../../text/sentencesIn";
import { sharingWordsIn } from "../../text/sharingWordsIn";
import { runSharing } from "../sharing/runSharing";
import type { CommandContext } from "./CommandContext";

/** `doelbereik deelversie`: a copy of each workbook that may be shared, and what was left out of it. */
export function addShareCommand(program: Command, context: CommandContext): void {
  const { messages, usage, language, output } = context;
  const words = sharingWordsIn(language);
  program
    .command("deelversie")
    .description(words.command.description)
    .usage(`<bestand...> ${usage.optionsPlace}`)
    .argument("<bestand...>", words.command.files)
    .option("--uit <map>", words.command.folder)
    .addOption(context.languageOption())
    .helpOption("-h, --help", messages.options.help)
    .addHelpText("after", words.command.exitCodesHelp)
    .action((files: string[], chosen: { uit?: string }) => {
      const options = { folder: chosen.uit ?? null, sentences: sentencesIn(language), messages, words };
      context.finish(runSharing(files, options, output));
    });
}
