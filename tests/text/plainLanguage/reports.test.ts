import type { Language } from "../../../src/text/sentencesIn";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { workbookOfEachLevel } from "../../cli/workbookOfEachLevel";
import type { Sample } from "../../documents/reports/reportsOfSample";
import { reportsOf, samples, snapshotOfSample } from "../../documents/reports/reportsOfSample";
import type { SaidText } from "../../documents/reports/sentencesOf";
import { sentencesOf } from "../../documents/reports/sentencesOf";
import { snapshotOf } from "../../workbook/snapshotOf";
import { averageWords, complaintsAbout, mostWordsOnAverage } from "./plainLanguage";

const languages: readonly Language[] = ["nl", "en"];

/** What stands in the cells is the user's own; the longest first, for a short text may be part of a longer one. */
function ownWords({ sheets }: WorkbookSnapshot): string[] {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values));
  const texts = cells.filter((value): value is string => typeof value === "string" && value.length > 3);
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}

/** A text without what stands in the cells. */
const ours = (said: SaidText, own: readonly string[]): SaidText => ({
  ...said,
  text: own.reduce((left, word) => left.replaceAll(word, "…"), said.text),
});

function saidIn(snapshot: WorkbookSnapshot, language: Language): SaidText[] {
  const { documents } = reportsOf(snapshot, language);
  return documents.flatMap((document) =>
    sentencesOf(document).map((said) => ({ ...said, where: `${document.kind} › ${said.where}` })),
  );
}

/** Of each complaint one: the same sentence may stand in many places. */
function complaintsIn(said: readonly SaidText[], own: readonly string[], language: Language): string[] {
  const texts = new Map(said.map((one) => [one.text, one]));
  return [...texts.values()]
    .filter((one) => complaintsAbout(one, language).length > 0)
    .flatMap((one) => complaintsAbout(ours(one, own), language));
}

const workbooks: readonly (readonly [string, WorkbookSnapshot])[] = [
  ...samples.map((sample: Sample) => [sample, snapshotOfSample(sample)] as const),
  ["a workbook that shows everything", snapshotOf(workbookOfEachLevel)],
  ["an empty workbook", snapshotOf({})],
];

describe.each(workbooks)("the reports on %s", (_, snapshot) => {
  const own = ownWords(snapshot);

  it.each(languages)("are plain language in %s", (language) => {
    const said = saidIn(snapshot, language);
    expect(said.length).toBeGreaterThan(20);
    expect(complaintsIn(said, own, language)).toEqual([]);
    expect(averageWords(said)).toBeLessThanOrEqual(mostWordsOnAverage);
  });
});
