import { Command, CommanderError, Option } from "commander";
import { usageSentence } from "../../../src/cli/usage/usageSentence";
import type { UsageWords } from "../../../src/text/UsageWords";

/** Words that give back the code and the facts. */
const words: UsageWords = {
  titles: { usage: "", arguments: "", options: "", commands: "" },
  optionsPlace: "",
  commandPlace: "",
  choices: () => "",
  problems: {
    "unknown-command": ({ word }) => `unknown-command ${word}`,
    "unknown-option": ({ option }) => `unknown-option ${option}`,
    "argument-missing": ({ argument }) => `argument-missing ${argument}`,
    "option-without-value": ({ option }) => `option-without-value ${option}`,
    "value-not-allowed": ({ option, value }) => `value-not-allowed ${option} ${value}`,
    "too-many-arguments": () => "too-many-arguments",
  },
  seeHelp: "see-help",
};

function errorOf(call: readonly string[]): CommanderError {
  const program = new Command()
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  program
    .command("check")
    .argument("<bestand>")
    .addOption(new Option("--formaat <formaat>").choices(["tekst", "json"]))
    .action(() => undefined);
  try {
    program.parse([...call], { from: "user" });
  } catch (failure) {
    if (failure instanceof CommanderError) return failure;
  }
  throw new Error("this call is understood");
}

test.each([
  [["controleer"], "unknown-command controleer"],
  [["check", "a", "--snel"], "unknown-option --snel"],
  [["check"], "argument-missing bestand"],
  [["check", "a", "--formaat"], "option-without-value --formaat"],
  [["check", "a", "--formaat", "pdf"], "value-not-allowed --formaat pdf"],
  [["check", "a", "b"], "too-many-arguments"],
])("the call %j is answered with what is wrong with it", (call, sentence) => {
  expect(usageSentence(errorOf(call), words)).toBe(`${sentence} see-help`);
});

test.each([[["--help"]], [[]]])("after the help that %j gives nothing is added", (call) => {
  expect(usageSentence(errorOf(call), words)).toBeNull();
});
