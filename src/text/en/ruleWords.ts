import { counted } from "./counted";
import type { RuleWords } from "../RuleWords";
import { quoted } from "../quoted";

export const ruleWords: RuleWords = {
  title: (rule, name) => `${rule} · ${name}`,
  catalogue: "All rules",
  catalogueLead:
    "Every workbook is held against these rules. An error must be solved. A warning must be solved or explained. A point of attention is to be read.",
  weights: {
    error: "Error: solve this before you hand in.",
    warning: "Warning: solve this or explain it.",
    note: "Point of attention: to be read; you need not do anything.",
  },
  headings: {
    example: "For example",
    why: "Why",
    remedy: "How to mend it",
    mayBeIgnored: "When it may stay",
  },
  neverIgnored: "This must be solved.",
  choosing:
    "In a workbook you can switch this rule off or make it milder. You do so in the pane at a finding, with a reason. The reason is in every report on the workbook.",
  alwaysCounts: "This rule always counts. You cannot switch it off.",
  more: "More about a rule: doelbereik regel K01 --taal en",
  unknownRule: (given, known) =>
    `${quoted(given)} is no rule. Choose one of: ${known.join(", ")}. Without a code you get the list.`,
  command: {
    description: "Read what a rule says: why, and how to mend it. Without a code you get the list.",
    code: "the code of the rule, such as K01",
  },
  chosenHeading: "Rules that count differently here",
  chosen: ({ rule, name, choice, findings, reason }) =>
    `${rule} ${name}: ${choice === "off" ? "switched off" : "milder"} (${counted(findings, "finding", "findings")}). Reason: ${reason}`,
  card: {
    more: "More about this rule",
    moreAbout: (rule) => `More about rule ${rule} (opens a new page)`,
    change: "Let this rule count differently",
    choices: { milder: "Milder", off: "Off" },
    reason: "Reason",
    reasonNeeded: "Write down why. The reason is in every report on this workbook.",
    save: "Save",
    undo: "Let it count as usual again",
    undoOf: (rule) => `Let rule ${rule} count as usual again`,
  },
};
