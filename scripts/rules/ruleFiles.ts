import { ruleAsHtml, rulesAsHtml } from "../../src/documents/rulePage/ruleAsHtml";
import { ruleAsMarkdown, rulesAsMarkdown } from "../../src/documents/rulePage/ruleAsMarkdown";
import { ruleInWords } from "../../src/documents/rulePage/ruleInWords";
import { ruleWordsIn } from "../../src/text/ruleWordsIn";
import type { Language } from "../../src/text/sentencesIn";
import { sentencesIn } from "../../src/text/sentencesIn";
import { ruleCodes } from "../../src/workbook/causes/CauseContract";

/** The pages of all rules with their list: file name and text. */
export function ruleFiles(form: "markdown" | "html", language: Language): (readonly [string, string])[] {
  const words = ruleWordsIn(language);
  const rules = ruleCodes.map((rule) => ruleInWords(rule, sentencesIn(language)));
  if (form === "markdown") {
    return [
      ["README.md", rulesAsMarkdown(rules, words)],
      ...rules.map((rule) => [`${rule.rule}.md`, ruleAsMarkdown(rule, words)] as const),
    ];
  }
  return [
    ["index.html", rulesAsHtml(rules, words, language)],
    ...rules.map((rule) => [`${rule.rule}.html`, ruleAsHtml(rule, words, language)] as const),
  ];
}
