import type { RuleWords } from "../../text/RuleWords";
import type { Language } from "../../text/sentencesIn";
import { escapeHtml } from "../findingsPage/escapeHtml";
import type { RuleInWords } from "./ruleInWords";

/** The page of a rule as it stands beside the add-in: one file without scripts, readable in light, dark and on paper. */
export function ruleAsHtml(rule: RuleInWords, words: RuleWords, language: Language): string {
  const { headings } = words;
  const title = words.title(rule.rule, rule.name);
  const part = (heading: string, text: string): string =>
    `<dt>${escapeHtml(heading)}</dt><dd>${escapeHtml(text)}</dd>`;
  return page(title, language, [
    `<h1>${escapeHtml(title)}</h1>`,
    ...rule.causes.map(({ severity, title: said, example, why, remedy, mayBeIgnored }) =>
      [
        `<section><h2>${escapeHtml(said)}</h2><p class="mute">${escapeHtml(words.weights[severity])}</p><dl>`,
        part(headings.example, example),
        part(headings.why, why),
        part(headings.remedy, remedy),
        part(headings.mayBeIgnored, mayBeIgnored ?? words.neverIgnored),
        "</dl></section>",
      ].join(""),
    ),
    `<p>${escapeHtml(rule.mayBeChosen ? words.choosing : words.alwaysCounts)}</p>`,
    `<p><a href="index.html">${escapeHtml(words.catalogue)}</a></p>`,
  ]);
}

/** The list of all rules. */
export function rulesAsHtml(rules: readonly RuleInWords[], words: RuleWords, language: Language): string {
  return page(words.catalogue, language, [
    `<h1>${escapeHtml(words.catalogue)}</h1><p>${escapeHtml(words.catalogueLead)}</p><ul>`,
    ...rules.map(
      ({ rule, name }) => `<li><a href="${rule}.html">${escapeHtml(words.title(rule, name))}</a></li>`,
    ),
    "</ul>",
  ]);
}

const style = [
  "body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}",
  "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}dt{font-weight:600;margin-top:.6rem}dd{margin:0}",
  "a{color:#005b70}.mute{color:#5c5c5c}",
  "@media(prefers-color-scheme:dark){body{color:#f0f0f0;background:#1f1f1f}a{color:#6ec6d6}.mute{color:#b5b5b5}}",
].join("");

function page(title: string, language: Language, body: readonly string[]): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)} · Doelbereik</title><style>${style}</style></head>`,
    "<body><main>",
    ...body,
    "</main></body></html>",
    "",
  ].join("\n");
}
