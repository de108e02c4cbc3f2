import type { Finding } from "../../workbook/findings";

/** The sheets on which something was found, in the order of the tabs. */
export function sheetsOfFindings(findings: readonly Finding[], tabs: readonly string[]): readonly string[] {
  const found = new Set(findings.flatMap(({ examples }) => examples.map(({ place }) => place.sheet)));
  return tabs.filter((name) => found.has(name));
}
