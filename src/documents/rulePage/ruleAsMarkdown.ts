import type { RuleWords } from "../../text/RuleWords";
import type { RuleInWords } from "./ruleInWords";

/** The page of a rule for who reads the project: Markdown. */
export function ruleAsMarkdown({ rule, name, mayBeChosen, causes }: RuleInWords, words: RuleWords): string {
  const { headings } = words;
  return [
    `# ${words.title(rule, name)}`,
    "",
    ...causes.flatMap(({ severity, title, example, why, remedy, mayBeIgnored }) => [
      `## ${escape(title)}`,
      "",
      `_${words.weights[severity]}_`,
      "",
      `**${headings.example}:** ${escape(example)}`,
      "",
      `**${headings.why}:** ${escape(why)}`,
      "",
      `**${headings.remedy}:** ${escape(remedy)}`,
      "",
      `**${headings.mayBeIgnored}:** ${escape(mayBeIgnored ?? words.neverIgnored)}`,
      "",
    ]),
    mayBeChosen ? words.choosing : words.alwaysCounts,
    "",
    `[${words.catalogue}](README.md)`,
    "",
  ].join("\n");
}

/** The list of all rules. */
export function rulesAsMarkdown(rules: readonly RuleInWords[], words: RuleWords): string {
  return [
    `# ${words.catalogue}`,
    "",
    words.catalogueLead,
    "",
    ...rules.map(({ rule, name }) => `- [${rule}](${rule}.md) ${name}`),
    "",
  ].join("\n");
}

/** Characters that Markdown would act upon. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
