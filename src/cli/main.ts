#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import { Command, CommanderError, Option } from "commander";
import { productVersion } from "../report/productVersion";
import type { CliMessages } from "../text/CliMessages";
import { cliMessages as english } from "../text/en/cliMessages";
import { cliMessages as dutch } from "../text/nl/cliMessages";
import { usageWords as englishUsage } from "../text/en/usageWords";
import { usageWords as dutchUsage } from "../text/nl/usageWords";
import { sealWordsIn } from "../text/sealInWords";
import { sentencesIn } from "../text/sentencesIn";
import type { UsageWords } from "../text/UsageWords";
import { answerTasks } from "./batch/answerTasks";
import { isSummary } from "./batch/isSummary";
import { notWithSummary } from "./batch/notWithSummary";
import { runBatch } from "./batch/runBatch";
import type { CheckFormat } from "./check/CheckOptions";
import { runCheck } from "./check/runCheck";
import { addMendCommand } from "./commands/addMendCommand";
import { addReportCommand } from "./commands/addReportCommand";
import { addRuleCommand } from "./commands/addRuleCommand";
import { addShareCommand } from "./commands/addShareCommand";
import { addTemplateCommand } from "./commands/addTemplateCommand";
import type { CommandContext } from "./commands/CommandContext";
import { exitCodes } from "./exitCodes";
import { removeUnfinished } from "./files/throughTemporary";
import { runMovement } from "./movement/runMovement";
import type { Output } from "./Output";
import { helpWords } from "./usage/helpWords";
import { usageSentence } from "./usage/usageSentence";

type Language = "nl" | "en";

const terminal: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/** Help is printed before the options are read, so its language is looked up by hand. */
function languageOf(words: readonly string[]): Language {
  const at = words.indexOf("--taal");
  return (at >= 0 && words[at + 1] === "en") || words.includes("--taal=en") ? "en" : "nl";
}

function program(messages: CliMessages, usage: UsageWords, finish: (exitCode: number) => void): Command {
  const { options } = messages;
  const language = () => new Option("--taal <taal>", options.language).choices(["nl", "en"]).default("nl");
  const command = new Command("doelbereik")
    .description(messages.programDescription)
    .version(productVersion, "--version", options.version)
    .helpOption("-h, --help", options.help)
    .helpCommand(false)
    .addOption(language())
    .usage(`${usage.commandPlace} ${usage.optionsPlace}`)
    .configureHelp(helpWords(usage))
    // Its English sentence; ours follows when the error arrives.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

  command
    .command("check")
    .description(messages.checkDescription)
    .usage(`<bestand...> ${usage.optionsPlace}`)
    .argument("<bestand...>", options.files)
    .addOption(
      new Option("--formaat <formaat>", options.checkFormat)
        .choices(["tekst", "json", "xlsx"])
        .default("tekst"),
    )
    .addOption(language())
    .option("--uit <map>", options.folder)
    .option("--vorig <bestand>", options.previous)
    .option("--zegel", sealWordsIn(languageOf(process.argv)).option)
    .helpOption("-h, --help", options.help)
    .addHelpText("after", messages.exitCodesHelp)
    .action(
      async (
        files: string[],
        chosen: { formaat: CheckFormat; taal: Language; uit?: string; vorig?: string; zegel?: true },
        check: Command,
      ) => {
        const speech = { sentences: sentencesIn(languageOf(process.argv)), messages };
        const showProgress = process.stderr.isTTY === true;
        if (isSummary(chosen.uit)) {
          const given = {
            format: check.getOptionValueSource("formaat") === "cli",
            previous: chosen.vorig !== undefined,
            seal: chosen.zegel === true,
          };
          const refusal = notWithSummary(given, messages);
          if (refusal !== null) {
            terminal.err(refusal);
            finish(exitCodes.unreadable);
            return;
          }
          const options = { summary: chosen.uit, program: __filename, showProgress, ...speech };
          finish(await runBatch(files, options, terminal));
          return;
        }
        finish(
          await runCheck(
            files,
            {
              format: chosen.formaat,
              folder: chosen.uit ?? null,
              previousFile: chosen.vorig ?? null,
              withSeal: chosen.zegel === true,
              layout: { width: widthOf(process.stdout), colour: mayColour(process.stdout) },
              showProgress,
              ...speech,
            },
            terminal,
          ),
        );
      },
    );

  command
    .command("beweging")
    .description(messages.movementDescription)
    .usage(`<reeksen.csv> ${usage.optionsPlace}`)
    .argument("<reeksen.csv>", options.series)
    .addOption(
      new Option("--formaat <formaat>", options.movementFormat).choices(["tekst", "json"]).default("tekst"),
    )
    .addOption(language())
    .helpOption("-h, --help", options.help)
    .addHelpText("after", messages.movementColumnsHelp)
    .action((file: string, chosen: { formaat: "tekst" | "json" }) => {
      const format = chosen.formaat === "json" ? "json" : "text";
      const width = widthOf(process.stdout);
      finish(runMovement(file, { format, language: languageOf(process.argv), width }, terminal));
    });
  const context: CommandContext = {
    messages,
    usage,
    language: languageOf(process.argv),
    languageOption: language,
    width: widthOf(process.stdout),
    output: terminal,
    finish,
  };
  addRuleCommand(command, context);
  addMendCommand(command, context);
  addShareCommand(command, context);
  addTemplateCommand(command, context);
  addReportCommand(command, context);
  return command;
}

function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? Math.max(40, Math.min(stream.columns, 110)) : 80;
}

function mayColour(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && process.env["NO_COLOR"] === undefined;
}

async function main(): Promise<void> {
  const [messages, usage] = languageOf(process.argv) === "en" ? [english, englishUsage] : [dutch, dutchUsage];
  process.on("SIGINT", () => {
    removeUnfinished();
    terminal.err(messages.interrupted);
    process.exit(130);
  });
  // Whoever reads our answer may stop early (| head): then there is nobody left to write to.
  process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
    process.exit(failure.code === "EPIPE" ? exitCodes.ready : exitCodes.unreadable);
  });
  try {
    await program(messages, usage, (exitCode) => {
      process.exitCode = exitCode;
    }).parseAsync();
  } catch (failure) {
    process.exitCode = failure instanceof CommanderError && failure.exitCode === 0 ? 0 : exitCodes.unreadable;
    const sentence =
      failure instanceof CommanderError
        ? usageSentence(failure, usage)
        : messages.ourMistake(String(failure));
    if (sentence !== null) terminal.err(sentence);
  }
}

// A worker that checks for us is this same program.
if (isMainThread) void main();
else answerTasks();
