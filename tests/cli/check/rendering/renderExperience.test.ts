import { renderExperience } from "../../../../src/cli/check/rendering/renderExperience";
import { experience } from "../../../../src/report/experience";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { parseRecords } from "../../../../src/workbook/parseRecords";
import { snapshotOf } from "../../../workbook/snapshotOf";
import { workbookOfEachLevel } from "../../workbookOfEachLevel";

const report = experience(parseRecords(snapshotOf(workbookOfEachLevel)).records);
const rendered = (language: "nl" | "en", width = 80): string[] =>
  renderExperience(report, levelSentencesIn(language).experience, { width, colour: false });
const text = rendered("nl", 120).join("\n");

test("a share stands with its interval, its answers and its distribution (175 of 262, Wilson computed with scipy)", () => {
  expect(text).toContain("67% is het eens (tussen 61% en 72%): 262 antwoorden, 4 activiteiten samen, 2023.");
  expect(text).toContain("Van laag naar hoog: 33%, 0%, 0%, 0%, 67%.");
});

test("few answers are indicative, and fewer have no share at all", () => {
  expect(text).toContain("Indicatief: 75% is het oneens (tussen 47% en 91%): 12 antwoorden, 2023.");
  expect(text).toContain("Te weinig antwoorden voor een aandeel: 5 antwoorden, 2023.");
});

test("only what was last measured is told", () => {
  expect(text).not.toContain("2022");
});

test("an activity is told with what it is for beside what it also brings, without a share that would give others away", () => {
  expect(text).toContain("Bedoeld: ‘Na de lessen spreek ik beter’: 60% gunstig, 80 antwoorden.");
  expect(text).toContain("Ook gevraagd: ‘Na de lessen ken ik mensen’. Zonder aandeel:");
  expect(text).toContain("Het nevendoel wordt sterker ervaren dan het kerndoel.");
  expect(text).toContain("dat kan toeval zijn");
});

test("rows that do not count are said once, at the end", () => {
  expect(text.replace(/\s+/g, " ")).toMatch(
    /niet meetellen: 2 onvolledig, 1 buiten de schaal, 1 met meer antwoorden dan uitgenodigden, 1 zonder bekende stelling of schaal\.$/,
  );
});

test.each([40, 80])("no line is longer than %s columns, in either language", (width) => {
  for (const line of [...rendered("nl", width), ...rendered("en", width)]) {
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/undefined|NaN|\bnull\b/);
  }
});

test("a workbook without statements has no such section", () => {
  expect(renderExperience(null, levelSentencesIn("nl").experience, { width: 80, colour: false })).toEqual([]);
});
