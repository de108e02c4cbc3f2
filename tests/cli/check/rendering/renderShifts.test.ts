import { renderShifts } from "../../../../src/cli/check/rendering/renderShifts";
import { shiftReports } from "../../../../src/report/shiftReports";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { recordsOf } from "../../../report/recordsOf";
import { workbookOfTrajectories } from "../../workbookOfTrajectories";

const shifts = shiftReports(recordsOf(workbookOfTrajectories));
const rendered = (language: "nl" | "en", width: number): string[] =>
  renderShifts(shifts, levelSentencesIn(language).shifts, { width, colour: false });
const text = rendered("nl", 200).join("\n");

test("1,360 of 1,700 persons stand as published: 80.0%, between 78.0% and 81.8% (Wilson 1927)", () => {
  expect(text).toContain("Dagbesteding: 80,0% gekanteld (tussen 78,0% en 81,8%), 1.360 van 1.700 personen.");
  expect(text).toContain("60 personen gingen terug");
  expect(text).toContain("Lichtere ondersteuning 30%, zwaardere 10%, gelijk 60%.");
});

test("every reason without figures has its sentence, and the total leaves these rows out", () => {
  expect(text).toContain("Logeren: een kleine groep, die tonen wij niet.");
  expect(text).toContain("Vervoer: niet berekend, deze aantallen kunnen niet samen.");
  expect(text).toContain("de beginstand of het aantal gekantelden ontbreekt");
  expect(text).toContain("1.380 van 1.800 personen");
});

test.each([40, 80])("no line is longer than %s columns, in either language", (width) => {
  for (const line of [...rendered("nl", width), ...rendered("en", width)]) {
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/undefined|NaN|\bnull\b/);
  }
});
