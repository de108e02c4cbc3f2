import { renderTrajectories } from "../../../../src/cli/check/rendering/renderTrajectories";
import { trajectoryReport } from "../../../../src/report/trajectoryReport";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { recordsOf } from "../../../report/recordsOf";
import { workbookOfTrajectories } from "../../workbookOfTrajectories";

const rendered = (language: "nl" | "en", width: number, changed: Readonly<Record<string, string>> = {}) =>
  renderTrajectories(
    trajectoryReport(recordsOf({ ...workbookOfTrajectories, ...changed })),
    levelSentencesIn(language).trajectories,
    { width, colour: false },
  );
const text = rendered("nl", 200).join("\n");

test("promises stand with their norm, interval and numbers (27 of 30 and of 31: Wilson 1927, computed in Python)", () => {
  expect(text).toContain("Teruggebeld binnen 5 werkdagen: 90% (tussen 74% en 97%), 27 van 30 meldingen.");
  expect(text).toContain("Intake binnen 10 werkdagen: 87% (tussen 71% en 95%), 27 van 31 meldingen.");
  expect(text).toContain("Nog niet te beoordelen: minder dan 10.");
});

test("open cases, persons who came back and clients who became volunteers are told with how many they are", () => {
  expect(text).toContain("Nog open: minder dan 10 van 32 meldingen; die tellen mee voor de tijd tot nu toe.");
  expect(text).toMatch(/Teruggekomen binnen 6 maanden: 17% .* 2 van 12 personen die de hele termijn/);
  expect(text).toMatch(/Van cliënt naar vrijwilliger: 39% .* 12 van 31 cliënten\./);
});

test("rows with dates that cannot be right are said", () => {
  expect(text).toMatch(/niet meetellen, .*: 1 bij terugbellen, 1 bij klantreizen\./);
});

test("steps are a table with small numbers hidden, and what is not known to end is said to last longer", () => {
  expect(text).toContain("Wijkteam → Nog bezig: ·");
  expect(text).toContain("Niet getoond: 1 voorziening met minder dan 10 personen.");
  expect(text).toContain("is klaar na meer dan 333 kalenderdagen, 90% na meer dan 333 kalenderdagen.");
});

test("without a reference date it says so of every figure", () => {
  const without = rendered("nl", 200, { Opdracht: "| Veld | Waarde |\n| Gemeente | Haarlem |" }).join("\n");
  expect(without).toContain("Teruggebeld: geen termijn beloofd op blad Opdracht.");
  expect(without).toContain(
    "Van melding tot intake: niet te berekenen, de peildatum op blad Opdracht ontbreekt.",
  );
  expect(without).toContain("Teruggekomen: niet te berekenen, de termijn van terugkeer");
  expect(without).toContain("Klantreizen: niet te berekenen, de peildatum");
});

test.each([40, 80])("no line is longer than %s columns, in either language", (width) => {
  for (const line of [...rendered("nl", width), ...rendered("en", width)]) {
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/undefined|NaN|\bnull\b/);
  }
});

test("a workbook without trajectories has no such section", () => {
  const words = levelSentencesIn("nl").trajectories;
  expect(renderTrajectories(null, words, { width: 80, colour: false })).toEqual([]);
});
