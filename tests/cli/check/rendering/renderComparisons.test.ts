import { renderComparisons } from "../../../../src/cli/check/rendering/renderComparisons";
import { comparisonReports } from "../../../../src/report/comparisonReports";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { indicatorSeries } from "../../../../src/workbook/indicatorSeries";
import { recordsOf } from "../../../report/recordsOf";
import { workbookOfTrajectories } from "../../workbookOfTrajectories";

const records = recordsOf(workbookOfTrajectories);
const comparisons = comparisonReports(records, indicatorSeries(records));
const rendered = (language: "nl" | "en", width: number): string[] =>
  renderComparisons(comparisons, levelSentencesIn(language).comparisons, { width, colour: false });
const text = rendered("nl", 200).join("\n");

test("the own change stands beside that of the others, with their names (fixture §4.7: −2, −1 and −1.00 points)", () => {
  expect(text).toContain(
    "zelf −2,0 procentpunt, de anderen samen −1,0 procentpunt. Verschil −1,0 procentpunt",
  );
  expect(text).toContain("dat kan toeval zijn");
  expect(text).toContain("Vergeleken met: Alphen.");
  expect(text).toContain("zonder aantal: Hoorn.");
});

test("providers stand in the order of the workbook, the own one last, and small ones are not judged", () => {
  const lines = rendered("nl", 200).filter((line) => /^ {2}(A|B|C|D|Buurts): /.test(line));
  expect(lines.map((line) => line.trim().split(":")[0])).toEqual(["A", "B", "C", "D", "Buurts"]);
  expect(text).toContain("Geen rangorde");
  expect(text).toContain("D: 50% van 20, te weinig personen om te beoordelen.");
});

test.each([40, 80])("no line is longer than %s columns, in either language", (width) => {
  for (const line of [...rendered("nl", width), ...rendered("en", width)]) {
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/undefined|NaN|\bnull\b/);
  }
});

test("a workbook without comparison has no such section", () => {
  const words = levelSentencesIn("nl").comparisons;
  expect(renderComparisons([], words, { width: 80, colour: false })).toEqual([]);
});
