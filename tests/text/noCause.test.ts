import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderReport } from "../../src/cli/check/renderReport";
import { buildReport } from "../../src/report/buildReport";
import { describeFinding } from "../../src/text/describeFinding";
import { sentencesIn } from "../../src/text/sentencesIn";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { workbookOfEachLevel } from "../cli/workbookOfEachLevel";
import { snapshotOf } from "../workbook/snapshotOf";
import { allCauses, findingsOf } from "./findingsWithFacts";
import { judgedCases } from "./judgementsOfEachReason";

const dutch = sentencesIn("nl");

/** What the numbers of a report cannot show: that one thing made the other happen. */
const claims = [
  /\bbewezen\b|\bbewijs\w*/gi,
  /\bveroorza\w*|\boorza\w*/gi,
  /\b(komt|komen|kwam|gekomen) door\b|\bdankzij\b|\bte danken aan\b|\btoe te schrijven\b/gi,
  /\b(leidt|leidde|geleid) tot\b|\b(zorgt|zorgde|gezorgd) voor\b|\b(gevolg|effect) van\b/gi,
  /\bdoor (de|deze|die|uw|het) (activiteit|aanbieder|aanpak|inzet|project|beleid)\w*/gi,
  /\b(activiteit|aanpak|aanbieder) (werkt|hielp)\b/gi,
];

/** An outcome is no traffic light, and many unhappy faces are no bad approach. */
const trafficLights = [
  /\b(rood|rode|oranje|geel|gele|groen|groene|stoplicht|verkeerslicht)\b/gi,
  /\b(slecht|slechte|onvoldoende|gezakt|geslaagd)\b/gi,
  /\b(totaalscore|eindcijfer|rapportcijfer)\b/gi,
];

/** The statement that a user is advised to write names the activity; and a denial claims nothing. */
const allowed = /‘Door deze activiteit …’|slecht nieuws|niet bewezen|bewezen is het niet/gi;

function wordsIn(text: string, patterns: readonly RegExp[]): string[] {
  const said = text.replace(/\s+/g, " ").replace(allowed, "");
  return patterns.flatMap((pattern) => said.match(pattern) ?? []);
}

const forbidden = [...claims, ...trafficLights];

const rendered = (snapshot: WorkbookSnapshot): string =>
  renderReport(buildReport(checkWorkbook(snapshot)), "werkmap.xlsx", dutch, { width: 80, colour: false });

/** What stands in the cells is the user's own; the longest first, for a short text may be part of a longer one. */
function ownWords({ sheets }: WorkbookSnapshot): string[] {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  const texts = cells.filter((value): value is string => typeof value === "string" && value.length > 5);
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}

describe("no sentence says what caused what, or gives a traffic light", () => {
  it.each([
    ["a workbook that shows everything", workbookOfEachLevel],
    ["an empty workbook", {}],
  ])("in the report of %s", (_, sheets) => {
    expect(wordsIn(rendered(snapshotOf(sheets)), forbidden)).toEqual([]);
  });

  it("in the report of Haarlem, apart from what stands in its cells", () => {
    const haarlem = readWorkbook(readFileSync(join(__dirname, "../../assets/voorbeeld-haarlem.xlsx")));
    const text = rendered(haarlem).replace(/\s+/g, " ");
    const ours = ownWords(haarlem).reduce(
      (left, own) => left.replaceAll(own.replace(/\s+/g, " "), "…"),
      text,
    );
    expect(wordsIn(ours, forbidden)).toEqual([]);
  });

  it("in what is said of a verdict", () => {
    const said = judgedCases.map(({ judgement }) => dutch.verdictSentence(judgement, "share"));
    expect(said.length).toBeGreaterThan(0);
    expect(wordsIn([...said, ...Object.values(dutch.verdictNames)].join(" "), forbidden)).toEqual([]);
  });

  it.each(allCauses)("in the finding %s", (cause) => {
    const said = findingsOf(cause).flatMap((finding) => {
      const { title, examples, why, remedy, mayBeIgnored } = describeFinding(finding, dutch.findings);
      return [title, ...examples.map(({ text }) => text), why, remedy, mayBeIgnored ?? ""];
    });
    expect(wordsIn(said.join(" "), forbidden)).toEqual([]);
  });
});

it("finds such words where they are said", () => {
  expect(wordsIn("De daling komt door de aanpak; dat is bewezen.", forbidden)).toHaveLength(3);
  expect(wordsIn("Deze aanbieder staat op rood.", forbidden)).toEqual(["rood"]);
});

it("calls what people say the perceived contribution, plausible and not certain", () => {
  const text = rendered(snapshotOf(workbookOfEachLevel)).replace(/\s+/g, " ");
  expect(text).toContain("ERVAREN BIJDRAGE");
  expect(text).toContain("aannemelijk en niet zeker");
});
