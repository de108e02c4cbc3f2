import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "../src/cli/check/checkFile";
import { renderReport } from "../src/cli/check/renderReport";
import { placeExamples } from "../src/office/formulas/placeExamples";
import { dutchFormula } from "../src/text/dutchFormula";
import { formulaExamples } from "../src/text/nl/formulaExamples";
import { formulaGives } from "../src/text/nl/formulaGives";
import { sentencesIn } from "../src/text/sentencesIn";

const root = join(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const printed = [...readme.matchAll(/```text\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");

describe("the README", () => {
  it("shows the report of the Amsterdam workbook as it is printed", () => {
    const checked = checkFile(join(root, "assets/voorbeeld-amsterdam.xlsx"));
    if (checked.status !== "read") throw new Error(checked.status);
    const report = renderReport(checked.report, checked.file, sentencesIn("nl"), {
      width: 80,
      colour: false,
    });
    expect(printed.length).toBeGreaterThan(1);
    for (const block of printed) expect(report).toContain(block.trimEnd());
  });

  it("lists an example of every formula, as the sheet Formules types and calculates it", () => {
    const listed = [...readme.matchAll(/^\| `=(DOEL[^`]+)` +\| ([^|]+?) +\|$/gm)];
    const expected = formulaExamples.map((example) => {
      const [placed] = placeExamples([{ gives: "", typed: dutchFormula, ...example }]);
      return [dutchFormula(placed?.formula ?? ""), formulaGives[example.id as keyof typeof formulaGives]];
    });
    expect(listed.map(([, formula, gives]) => [formula, gives])).toEqual(expected);
  });

  it("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});
