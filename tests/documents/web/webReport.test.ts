import { webReport } from "../../../src/documents/web/webReport";
import type { ReportDocument, ReportSection } from "../../../src/documents/reports/ReportDocument";
import { webReportWordsIn } from "../../../src/text/webReportWordsIn";
import { everyBlock } from "../reports/everyBlock";
import { sentencesOf } from "../reports/sentencesOf";

const page = webReport(everyBlock);
const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
const headingsIn = (html: string): number[] =>
  [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank));
const section = (over: Partial<ReportSection>): ReportSection => ({
  id: "deel",
  heading: "Deel",
  depth: 1,
  above: null,
  startsPage: false,
  blocks: [],
  ...over,
});
const pageWith = (...sections: readonly ReportSection[]): string => webReport({ ...everyBlock, sections });

test("nothing of the report is lost: every text stands on the page", () => {
  for (const { text } of sentencesOf(everyBlock)) expect(page).toContain(escaped(text));
});

test("it fetches nothing and runs nothing", () => {
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<iframe|src=|url\(|@import|\son\w+="/);
  expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:/);
});

test("whatever stands in a workbook stays text, wherever it comes", () => {
  const hostile = `<img src=x onerror="alert('1')">`;
  const attacked = JSON.parse(JSON.stringify(everyBlock), (key, value: unknown) =>
    typeof value === "string" && !structural.has(key) ? hostile : value,
  ) as ReportDocument;
  const html = webReport(attacked);
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img");
});

/** What the composer makes, not what stands in a workbook. */
const structural = new Set([
  "kind",
  "language",
  "id",
  "svg",
  "tone",
  "level",
  "mark",
  "align",
  "unit",
  "owner",
]);

test("headings follow each other without a step left out, after one title", () => {
  const ranks = headingsIn(page.slice(page.indexOf("<main")));
  expect(headingsIn(page).filter((rank) => rank === 1)).toHaveLength(1);
  expect(ranks[0]).toBe(2);
  for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? 1)).toBeLessThanOrEqual(1);
});

test("ids are unique and every link leads to one", () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(targets).toEqual(expect.arrayContaining(everyBlock.sections.map(({ id }) => id)));
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test("sections under another stand under it in the contents; two sections need no contents", () => {
  const contents = page.slice(page.indexOf("<nav"), page.indexOf("</nav>"));
  expect(contents).toMatch(/<a href="#goal-s1-1">[^<]*<\/a><ol><li><a href="#agenda">/);
  const two = pageWith(section({ id: "een" }), section({ id: "twee" }));
  expect(two).not.toContain("<nav");
});

test("the provider's levels stand under one heading, the municipality's under another, and are counted", () => {
  const levels = page.slice(page.indexOf('<div class="levels"'));
  expect(levels).toContain("--sides:minmax(0,3fr) minmax(0,1fr)");
  const [provider = "", municipality = ""] = levels.split('<div class="side municipality"');
  expect(provider).toContain("2 Bereik");
  expect(provider).not.toContain("4 Maatschappelijk effect");
  expect(municipality).toContain("4 Maatschappelijk effect");
});

test("a side without levels has no heading", () => {
  const [, goal] = everyBlock.sections;
  const blocks = (goal?.blocks ?? []).map((block) =>
    block.kind === "levels" ? { ...block, municipality: { ...block.municipality, levels: [] } } : block,
  );
  expect(pageWith(section({ blocks }))).not.toContain("Gemeente: stad Haarlem");
});

test("a mark of an agreement is also a word", () => {
  const { marks } = webReportWordsIn("nl");
  for (const word of [marks.done, marks.partly, marks.not, marks.open]) {
    expect(page).toContain(`<span class="unseen">${word}: </span>`);
  }
});

test("a table says its columns in every row, for a narrow screen, and has roles and scopes", () => {
  expect(page.match(/<table [^>]*role="table"/g)).toHaveLength(2);
  expect(page).toContain('<th role="columnheader" scope="col">Wat zien wij</th>');
  expect(page.match(/data-label="Kan het toeval zijn\?"/g)).toHaveLength(2);
  expect(page.match(/<th role="rowheader" scope="row"/g)).toHaveLength(4);
});

test("a cell to write in has lines and says that it is to be filled in", () => {
  expect(page.match(/<span class="write">/g)).toHaveLength(2);
  expect(page).toContain(webReportWordsIn("nl").toFillIn);
});

test("a picture is told once: hidden from who cannot see it, with its sentence beside it", () => {
  expect(page.match(/<svg [^>]*role="img"/g)).toHaveLength(4);
  expect(page.match(/<figure /g)).toHaveLength(4);
  expect(page.match(/<div aria-hidden="true"[^>]*><svg/g)).toHaveLength(4);
  expect(page.match(/<figcaption/g)).toHaveLength(4);
});

test("a section that starts a page does so on paper only", () => {
  expect(page).toMatch(/<section class="page">\n<p class="above">/);
  expect(page.slice(page.indexOf("@media print"))).toContain(".page{break-before:page");
});

test.each(["nl", "en"] as const)(
  "in %s the page says its language and nothing is left unsaid",
  (language) => {
    const html = webReport({ ...everyBlock, language });
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(webReportWordsIn(language).skip);
    expect(html).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
  },
);

test("without closing lines there is no footer; an empty table of figures is left out", () => {
  const html = webReport({
    ...everyBlock,
    closing: [],
    sections: [section({ blocks: [{ kind: "figures", id: "f", heading: "Cijfers", figures: [] }] })],
  });
  expect(html).not.toContain("<footer");
  expect(html).not.toContain("<table");
});

test("frozen input works and the same report gives the same page", () => {
  expect(webReport(Object.freeze({ ...everyBlock }))).toBe(page);
});

test("a level that tells more than fits beside the others goes on below, under its owner's rule", () => {
  const long = Array.from({ length: 3 }, (_, index) => ({
    heading: `Stelling ${index + 1}`,
    picture: null,
    items: [],
    sentences: ["Een zin van ongeveer vijftig letters, zoals zij zijn.".repeat(6)],
  }));
  const html = webReport({
    ...everyBlock,
    sections: everyBlock.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === "levels"
          ? {
              ...block,
              provider: {
                heading: "Aanbieder",
                levels: block.provider.levels.map((level, index) =>
                  index === 0 ? { ...level, heading: "1 Afspraak", parts: long } : level,
                ),
              },
            }
          : block,
      ),
    })),
  });
  const [beside = "", further = ""] = html.split('<div class="side further provider">');
  expect(beside).toContain("Stelling 1");
  expect(further).toContain("1 Afspraak · Aanbieder");
  expect(further).toContain("Stelling 3");
  expect(beside).not.toContain("Stelling 3");
});
