import { quoted } from "../quoted";
import type { UsageWords } from "../UsageWords";

export const usageWords: UsageWords = {
  titles: { usage: "Gebruik:", arguments: "Bestanden:", options: "Opties:", commands: "Opdrachten:" },
  optionsPlace: "[opties]",
  commandPlace: "<opdracht>",
  choices: (choices, usual) => `(keuze: ${choices.join(", ")}; anders ${usual})`,
  problems: {
    "unknown-command": ({ word }) => `${quoted(word)} is geen opdracht. Kies: check of beweging.`,
    "unknown-option": ({ option }) => `De optie ${quoted(option)} bestaat niet.`,
    "argument-missing": ({ argument }) => `Noem een bestand: ${quoted(argument)} ontbreekt.`,
    "option-without-value": ({ option }) => `Zet een waarde achter ${quoted(option)}.`,
    "value-not-allowed": ({ option, value }) => `${quoted(value)} is geen keuze bij ${quoted(option)}.`,
    "too-many-arguments": () => "Noem bij deze opdracht maar één bestand.",
  },
  seeHelp: "Voeg --help toe om te zien wat er kan.",
};
