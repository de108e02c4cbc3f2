import type { Command } from "commander";
import { reportCommandWordsIn } from "../../text/reportCommandWordsIn";
import { reportMakingWordsIn } from "../../text/reportMakingWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { runReport } from "../report/runReport";
import type { CommandContext } from "./CommandContext";

interface Chosen {
  readonly soort: string;
  readonly formaat: string;
  readonly vorig?: string;
  readonly aanbieder?: readonly string[];
  readonly huisstijl?: string;
  readonly uit?: string;
}

/** `doelbereik verslag`: the reports on a workbook that people talk about. */
export function addReportCommand(program: Command, context: CommandContext): void {
  const { messages, usage, language, output } = context;
  const words = reportCommandWordsIn(language);
  program
    .command("verslag")
    .description(words.description)
    .usage(`<bestand> ${usage.optionsPlace}`)
    .argument("<bestand>", words.file)
    .option("--soort <lijst>", words.options.kind, "jaarverslag")
    .option("--formaat <lijst>", words.options.format, "docx")
    .option("--vorig <bestand>", words.options.previous)
    .option("--aanbieder <naam>", words.options.provider, (name: string, others: readonly string[] = []) => [
      ...others,
      name,
    ])
    .option("--huisstijl <sjabloon>", words.options.houseStyle)
    .option("--uit <map>", words.options.folder)
    .addOption(context.languageOption())
    .helpOption("-h, --help", messages.options.help)
    .addHelpText("after", words.examples)
    .action(async (file: string, chosen: Chosen) => {
      const options = {
        kinds: chosen.soort,
        formats: chosen.formaat,
        previousFile: chosen.vorig ?? null,
        providers: chosen.aanbieder ?? [],
        houseStyleFile: chosen.huisstijl ?? null,
        folder: chosen.uit ?? null,
        showProgress: process.stderr.isTTY === true,
        sentences: sentencesIn(language),
        messages,
        words,
        making: reportMakingWordsIn(language),
      };
      context.finish(await runReport(file, options, output));
    });
}
