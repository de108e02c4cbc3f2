import { renderScales } from "../../../../src/cli/check/rendering/renderScales";
import { scaleReports } from "../../../../src/report/scaleReports";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { recordsOf } from "../../../report/recordsOf";
import { workbookOfTrajectories } from "../../workbookOfTrajectories";

const scales = scaleReports(recordsOf(workbookOfTrajectories));
const rendered = (language: "nl" | "en", width: number): string[] =>
  renderScales(scales, levelSentencesIn(language).scales, { width, colour: false });
const text = rendered("nl", 200).join("\n");

test("up, same and down stand with their intervals, and a net that may be chance is said to be so", () => {
  expect(text).toContain(
    "100 personen twee keer gemeten: 55% omhoog (tussen 45% en 64%), 5% gelijk, 40% omlaag",
  );
  expect(text).toContain("niet vast te stellen: het verschil kan toeval zijn.");
});

test("every reason without figures has its sentence", () => {
  expect(text).toContain("de versie van het instrument ontbreekt");
  expect(text).toContain("dit domein hoort niet bij dit instrument");
  expect(text).toContain("de laagste en hoogste score zijn niet bekend");
  expect(text).toContain("Minder dan 10 personen twee keer gemeten.");
  expect(text).toContain("Niemand is twee keer gemeten.");
  expect(text).toContain("1 rij telt niet mee: zie de bevindingen.");
});

test.each([40, 80])("no line is longer than %s columns, in either language", (width) => {
  for (const line of [...rendered("nl", width), ...rendered("en", width)]) {
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/undefined|NaN|\bnull\b/);
  }
});

test("a workbook without scores has no such section", () => {
  expect(renderScales([], levelSentencesIn("nl").scales, { width: 80, colour: false })).toEqual([]);
});
