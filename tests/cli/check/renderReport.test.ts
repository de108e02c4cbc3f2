import { renderReport } from "../../../src/cli/check/renderReport";
import type { Report } from "../../../src/report/report";
import { sentencesIn } from "../../../src/text/sentencesIn";
import { emptyReport, smallReport, soundReport } from "../../documents/smallReport";

const dutch = sentencesIn("nl");
const rendered = (report: Report, width = 80): string =>
  renderReport(report, "map/haarlem.xlsx", dutch, { width, colour: false });

const sectionOf = (text: string, heading: string): string => {
  const [, after = ""] = text.split(`\n${heading.toUpperCase()}\n\n`);
  return after.split(/\n\n(?=[\p{Lu} ]+\n\n)/u)[0] ?? "";
};

const report = smallReport();
const text = rendered(report);

test("begins with the state and the counts in one line, then the file's name", () => {
  const [state = "", , about] = text.split("\n");
  const { errors, warnings, notes } = report.counts;
  expect(state).toMatch(/^Nog niet klaar: /);
  expect(state.match(/\d+/g)?.map(Number)).toEqual([errors, warnings, notes]);
  expect(about).toBe("haarlem.xlsx · Haarlem · 2023");
});

test("groups findings by weight, errors first", () => {
  expect(text.indexOf("FOUTEN")).toBeGreaterThan(0);
  expect(text.indexOf("✕ Fout K01")).toBeGreaterThan(text.indexOf("FOUTEN"));
  expect(text).toContain("Activiteiten!C5");
});

test("shows the tree of goals with how many activities serve each, three by name", () => {
  const section = sectionOf(text, dutch.labels.headings.goals);
  expect(section).toContain("R1 Minder inwoners voelen zich eenzaam");
  expect(section).toContain("  R1.1 Deelnemers leren anderen kennen");
  expect(section).toContain("4 activiteiten: Koffie-inloop; Samen eten; Taalmaatje; en nog 1.");
  expect(section).toContain("Ook nevendoel van 1 activiteit.");
});

test("gives reach as a range (2,255 to 3,495 of 80,000, by hand) and never as one percentage", () => {
  const section = sectionOf(text, dutch.labels.headings.reach);
  expect(section.replaceAll(/\s+/g, " ")).toContain(
    "Tussen 2,8% en 4,4% van de doelgroep: 2.255 tot 3.495 van de 80.000 personen.",
  );
  expect(section).toContain("Eén activiteit is niet meegeteld");
  expect(section).toContain("geen activiteit gekoppeld: Mantelzorgers (G2).");
});

test("groups indicators by verdict, each with its area and what is wanted", () => {
  const section = sectionOf(text, dutch.labels.headings.indicators);
  expect(section).toContain("Niet vast te stellen (1)\n  Aandeel eenzaam, Noord (lager is beter)");
  expect(section).toContain("ongeveer 4.760 per meting");
  expect(section).toContain("Beweegt niet (1)\n  Aandeel verbonden, Noord (hoger is beter)");
  expect(section).toContain("48% in 2023. Dit is de eerste meting.");
});

test("reasons to talk and questions about measuring are two lists", () => {
  expect(sectionOf(text, dutch.labels.headings.reasonsToTalk)).toBe(
    "- I-02 Aandeel verbonden, Noord: beweegt niet.",
  );
  expect(sectionOf(text, dutch.labels.headings.measurementQuestions)).toBe(
    "- I-01 Aandeel eenzaam, Noord: niet vast te stellen.",
  );
});

test("ends with how it was determined and the expected number of false flags (5% of 2)", () => {
  expect(text.replaceAll(/\s+/g, " ")).toMatch(/2 vergelijkingen: 0,1\.$/);
});

test.each([40, 80, 120])("no line is longer than %s columns", (width) => {
  for (const line of rendered(report, width).split("\n")) expect(line.length).toBeLessThanOrEqual(width);
});

test("says nothing broken, in either language, of a whole and of an empty workbook", () => {
  for (const language of ["nl", "en"] as const) {
    for (const each of [report, emptyReport(), soundReport()]) {
      const said = renderReport(each, "a.xlsx", sentencesIn(language), { width: 80, colour: false });
      expect(said).not.toMatch(/undefined|NaN|\bnull\b|\[object|\u001b| +\n/);
    }
  }
});

test("an empty workbook has sections that say that there is nothing", () => {
  const empty = rendered(emptyReport());
  for (const words of Object.values(dutch.labels.nothingToShow)) expect(empty).toContain(words);
  for (const words of Object.values(dutch.labels.nobodyToAsk)) expect(empty).toContain(words);
});

test("a sound workbook is said to be so", () => {
  expect(rendered(soundReport())).toContain(dutch.labels.nothingFound);
});

test("what the provider contributes stands apart from the result of the town, where there are both", () => {
  const [first] = report.indicators;
  if (first === undefined) throw new Error("no indicator");
  const both = [
    { ...first, population: "participants" as const },
    { ...first, population: "residents" as const },
  ];
  const apart = rendered({ ...report, indicators: both });
  expect(apart).toContain("INDICATOREN OVER DEELNEMERS: DE BIJDRAGE VAN DE AANBIEDER");
  expect(apart).toContain("INDICATOREN OVER INWONERS: HET RESULTAAT VAN DE STAD");
  expect(apart).not.toContain("\nINDICATOREN\n");
  expect(text).toContain("\nINDICATOREN\n");
});
