import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleFiles } from "../../scripts/rules/ruleFiles";
import { ruleInWords } from "../../src/documents/rulePage/ruleInWords";
import { sentencesIn } from "../../src/text/sentencesIn";
import type { Cause } from "../../src/workbook/findings";
import { causes } from "../../src/workbook/findings";
import { ruleCodes } from "../../src/workbook/causes/CauseContract";

const folder = join(__dirname, "../../docs/regels");

describe("the pages of the rules", () => {
  it("hold every cause there is, once", () => {
    const said = ruleCodes.flatMap((rule) => ruleInWords(rule, sentencesIn("nl")).causes.length);
    expect(said.reduce((sum, count) => sum + count, 0)).toBe((Object.keys(causes) as Cause[]).length);
    expect(said.every((count) => count > 0)).toBe(true);
  });

  it("are in docs as they are generated: npm run build:rules", () => {
    const files = ruleFiles("markdown", "nl");
    expect(readdirSync(folder).sort()).toEqual(files.map(([name]) => name).sort());
    for (const [name, text] of files)
      expect([name, readFileSync(join(folder, name), "utf8")]).toEqual([name, text]);
  });

  it("let no text of a sentence act as markup", () => {
    for (const language of ["nl", "en"] as const) {
      for (const [, html] of ruleFiles("html", language)) {
        const withoutTags = html.replace(
          /<\/?(?:html|head|meta|title|style|body|main|h1|h2|p|ul|li|a|section|dl|dt|dd|!doctype)\b[^<>]*>/g,
          "",
        );
        expect(withoutTags).not.toMatch(/[<>]/);
        expect(html).toContain(`lang="${language}"`);
        expect(html).not.toMatch(/<script|src=/);
      }
    }
  });
});
