import { ruleInWords } from "../../documents/rulePage/ruleInWords";
import { ruleWordsIn } from "../../text/ruleWordsIn";
import type { Sentences } from "../../text/Sentences";
import { ruleCodes } from "../../workbook/causes/CauseContract";
import { wrapText } from "../check/rendering/wrapText";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import type { Output } from "../Output";

/**
 * Prints the page of a rule, or the list of rules.
 *
 * @param given  a code in upper or lower case; null for the list
 */
export function runRule(given: string | null, sentences: Sentences, width: number, output: Output): ExitCode {
  const words = ruleWordsIn(sentences.language);
  if (given === null) {
    const lines = ruleCodes.map((code) => words.title(code, sentences.ruleNames[code]));
    output.out(`${lines.join("\n")}\n`);
    return exitCodes.ready;
  }
  const code = ruleCodes.find((one) => one === given.toUpperCase());
  if (code === undefined) {
    output.err(words.unknownRule(given, ruleCodes));
    return exitCodes.unreadable;
  }
  const { name, causes, mayBeChosen } = ruleInWords(code, sentences);
  const { headings } = words;
  const wrapped = (text: string): string[] => wrapText(text, width, "  ", "  ");
  const lines = [
    words.title(code, name),
    ...causes.flatMap(({ severity, title, example, why, remedy, mayBeIgnored }) => [
      "",
      ...wrapText(title, width, "", ""),
      ...wrapped(words.weights[severity]),
      ...wrapped(`${headings.example}: ${example}`),
      ...wrapped(`${headings.why}: ${why}`),
      ...wrapped(`${headings.remedy}: ${remedy}`),
      ...wrapped(`${headings.mayBeIgnored}: ${mayBeIgnored ?? words.neverIgnored}`),
    ]),
    "",
    ...wrapText(mayBeChosen ? words.choosing : words.alwaysCounts, width, "", ""),
  ];
  output.out(`${lines.join("\n")}\n`);
  return exitCodes.ready;
}
