import type { Command } from "commander";
import { mendWords as english } from "../../text/en/mendWords";
import { mendWords as dutch } from "../../text/nl/mendWords";
import { sentencesIn } from "../../text/sentencesIn";
import { runMend } from "../mend/runMend";
import type { CommandContext } from "./CommandContext";

/** `doelbereik herstel`: what can be mended or taken back, and a copy in which that was done. */
export function addMendCommand(program: Command, context: CommandContext): void {
  const { messages, usage, language, output } = context;
  const words = language === "en" ? english : dutch;
  program
    .command("herstel")
    .description(words.description)
    .usage(`<bestand> ${usage.optionsPlace}`)
    .argument("<bestand>", words.options.file)
    .option("--toepassen <keuze>", words.options.apply)
    .option("--terug <keuze>", words.options.undo)
    .option("--uit <map>", words.options.folder)
    .addOption(context.languageOption())
    .helpOption("-h, --help", messages.options.help)
    .action((file: string, chosen: { toepassen?: string; terug?: string; uit?: string }) => {
      const { toepassen: apply = null, terug: undo = null, uit: folder = null } = chosen;
      const options = { apply, undo, folder, sentences: sentencesIn(language), messages, words };
      context.finish(runMend(file, options, output));
    });
}
