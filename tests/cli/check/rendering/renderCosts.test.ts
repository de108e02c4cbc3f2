import { renderCosts } from "../../../../src/cli/check/rendering/renderCosts";
import { costReport } from "../../../../src/report/costReport";
import { levelSentencesIn } from "../../../../src/text/levelSentencesIn";
import { recordsOf } from "../../../report/recordsOf";
import { workbookOfTrajectories } from "../../workbookOfTrajectories";

const costs = costReport(recordsOf(workbookOfTrajectories));
const rendered = (language: "nl" | "en", width: number): string[] =>
  renderCosts(costs, levelSentencesIn(language).costs, { width, colour: false });
const text = rendered("nl", 200).join("\n");

test("a case stands with its form: 6,500 against 12,000 euros is 5,500, 1.85 and 6.5 months (City Deal as published)", () => {
  expect(text).toContain("Budget (Werk)");
  expect(text).toContain("Saldo € 5.500, 1,85 euro vermeden per euro, terugverdiend na 6,5 maanden.");
});

test("years that were not seen, assumptions, missing aspects and amounts that cannot be right are said", () => {
  expect(text).toContain("Gezien is 1 jaar; de rest is een aanname.");
  expect(text).toContain("saldo tussen −€ 3.000 en € 2.000");
  expect(text).toContain("Nog niets over: betrokkenheid, legitimiteit, rendement.");
  expect(text).toContain("Niet berekend: een bedrag kan niet kloppen.");
  expect(text).toContain("1 casus telt niet mee");
});

test("who pays and who saves stand apart, by area too, and prices as a list", () => {
  expect(text).toContain("UWV: kosten € 0, vermeden € 12.000, saldo € 12.000.");
  expect(text).toContain("Noord: € 10.500 (Gemeente € 10.500).");
  expect(text).toContain("Inloop: € 40,50 per keer (prijspeil 2023, lijst).");
});

test.each([40, 80])("no line is longer than %s columns, in either language", (width) => {
  for (const line of [...rendered("nl", width), ...rendered("en", width)]) {
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line).not.toMatch(/undefined|NaN|\bnull\b/);
  }
});

test("a workbook without costs has no such section, and one with prices alone no word about cases", () => {
  const words = levelSentencesIn("nl").costs;
  const layout = { width: 80, colour: false };
  expect(renderCosts(null, words, layout)).toEqual([]);
  const pricesOnly = { cases: [], parties: [], spending: null, casesLeftOut: 0, prices: costs?.prices ?? [] };
  expect(renderCosts(pricesOnly, words, layout)[0]).toBe("Prijzen");
});
