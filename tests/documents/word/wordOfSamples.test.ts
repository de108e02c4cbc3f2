import { picturesOf } from "../../../src/documents/word/picturesOf";
import type { ReportDocument } from "../../../src/documents/reports/ReportDocument";
import { wordReport } from "../../../src/documents/word/wordReport";
import { reportsOf, samples, snapshotOfSample } from "../reports/reportsOfSample";
import { sentencesOf } from "../reports/sentencesOf";
import { pixel } from "./pixel";
import { paragraphsOf, partOf } from "./wordParts";

const drawPng = () => Promise.resolve(pixel);

/** A remark stands in Word a sentence at a time: what was said above it is left out. */
const inSentences = (text: string): string[] =>
  text.split(/(?<=[.!?]) +/).map((part) => part.replace(/\.$/, ""));

/** A caption that says the heading of its section again is left out. */
function captionsLeftOut({ sections }: ReportDocument): Set<string> {
  return new Set(
    sections.flatMap(({ heading, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "table" && block.caption.includes(heading) ? [block.caption] : [],
      ),
    ),
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const reports = samples.flatMap((sample) =>
  reportsOf(snapshotOfSample(sample)).documents.map((report) => ({
    name: `${sample}, ${report.kind}`,
    report,
  })),
);

describe.each(reports)("the report of $name in Word", ({ report }) => {
  let xml: string;
  beforeAll(async () => {
    xml = partOf(await wordReport(report, { drawPng, houseStyle: null }), "word/document.xml");
  });

  it("says every sentence of the report", () => {
    const alternatives = [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, text = ""]) => unescaped(text));
    const all = [...paragraphsOf(xml).map(({ text }) => text), ...alternatives].join("\n");
    const leftOut = captionsLeftOut(report);
    const missing = sentencesOf(report)
      .filter(({ text }) => !leftOut.has(text))
      .flatMap(({ text }) => inSentences(text))
      .filter((sentence) => !all.includes(sentence));
    expect(missing).toEqual([]);
  });

  it("has the headings of the sections, and behind these where the figures come from", () => {
    const headings = paragraphsOf(xml).flatMap(({ style, text }) =>
      /^Heading[12]$/.test(style ?? "") ? [text] : [],
    );
    const own = report.sections.map(({ heading }) => heading);
    expect(headings.slice(0, own.length)).toEqual(own);
    const figures = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "figures" && block.figures.length > 0 ? [block.heading] : [],
      ),
    );
    expect(headings.slice(own.length)).toEqual(figures.slice(0, 1));
  });

  it("shows each picture with an alternative text", () => {
    const described = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]{20,})"/g)];
    expect(described).toHaveLength(picturesOf(report).length);
  });
});
