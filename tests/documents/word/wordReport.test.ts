import { strFromU8, unzipSync } from "fflate";
import type { ReportBlock, ReportDocument } from "../../../src/documents/reports/ReportDocument";
import { wordReport } from "../../../src/documents/word/wordReport";
import { everyBlock } from "../reports/everyBlock";
import { pixel } from "./pixel";
import { textsOf } from "./textsOf";
import type { WordParagraph } from "./wordParts";
import { paragraphsOf, partOf } from "./wordParts";

const drawPng = () => Promise.resolve(pixel);
const made = (document: ReportDocument) => wordReport(document, { drawPng, houseStyle: null });

describe("a report in Word with every kind of block", () => {
  let word: Uint8Array;
  let xml: string;
  let paragraphs: WordParagraph[];
  beforeAll(async () => {
    word = await made(everyBlock);
    xml = partOf(word, "word/document.xml");
    paragraphs = paragraphsOf(xml);
  });

  it("says every text of the report", () => {
    const all = paragraphs.map(({ text }) => text).join("\n");
    expect(textsOf(everyBlock).filter((text) => !all.includes(text))).toEqual([]);
  });

  it("has a title and headings in the order and depth of the sections", () => {
    const headings = paragraphs.filter(({ style }) => /^(Title|Heading\d)$/.test(style ?? ""));
    expect(headings.map(({ style, text }) => [style, text])).toEqual([
      ["Title", "Jaarverslag 2025"],
      ["Heading1", "Zo leest u dit verslag"],
      ["Heading1", "Meer inwoners hebben een netwerk in de buurt"],
      ["Heading2", "Gespreksagenda"],
      ["Heading1", "Waar de cijfers vandaan komen"],
    ]);
  });

  it("has a table of contents of links, without pages that may be wrong, which does not ask to be brought up to date", () => {
    const entries = paragraphs.filter(({ style }) => /^TOC[12]$/.test(style ?? ""));
    expect(entries.map(({ text }) => text)).toEqual([
      "Zo leest u dit verslag",
      "Meer inwoners hebben een netwerk in de buurt",
      "Gespreksagenda",
      "Waar de cijfers vandaan komen",
    ]);
    for (const { markup } of entries) expect(markup).toMatch(/<w:hyperlink [^>]*w:anchor="_Toc/);
    expect(xml).toMatch(/<w:instrText[^>]*>TOC /);
    expect(xml).not.toContain("w:dirty=");
    expect(partOf(word, "word/settings.xml")).not.toContain("updateFields");
  });

  it("begins a page where the report says so", () => {
    const breaking = paragraphs.filter(({ markup }) => markup.includes("<w:pageBreakBefore/>"));
    expect(breaking.map(({ text }) => text)).toEqual(["Meekomen › Samenleven"]);
  });

  it("holds each picture as lines and as pixels, with its sentence and its figures as the alternative text", () => {
    const drawings = [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].map(([drawing]) => drawing);
    expect(drawings).toHaveLength(4);
    for (const drawing of drawings) {
      expect(drawing).toMatch(/<a:blip r:embed="rId\d+"/);
      expect(drawing).toMatch(/<asvg:svgBlip [^>]*r:embed="rId\d+"/);
      expect(drawing).toMatch(/<wp:docPr [^>]*descr="[^"]{20,}"/);
    }
    expect(drawings[0]).toContain("Tussen 1,4% en 4,4% van de doelgroep deed mee.");
  });

  it("leaves no variable of a web page in any part", () => {
    for (const [name, bytes] of Object.entries(unzipSync(word))) {
      if (/\.(xml|rels|svg)$/.test(name))
        expect(`${name}: ${strFromU8(bytes).match(/var\(/)?.[0]}`).toBe(`${name}: undefined`);
    }
  });

  it("numbers its pages as page so of so many", () => {
    const footer = partOf(word, "word/footer1.xml");
    expect(paragraphsOf(footer)[0]?.text).toMatch(
      /^Jaarverslag 2025 · Haarlem · Buurts · 2025.*Pagina .* van /s,
    );
    expect(footer).toMatch(/<w:instrText[^>]*>PAGE<.*<w:instrText[^>]*>NUMPAGES</s);
  });

  it("has tables of which the head comes back on each page and rows stay whole", () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(4);
    const withHead = tables.filter((table) => table.includes("<w:tblHeader/>"));
    expect(withHead).toHaveLength(3);
    for (const table of tables) expect(table.split("<w:tblHeader/>").length - 1).toBeLessThanOrEqual(1);
    const reasons = tables.find((table) => table.includes("Kan het toeval zijn?")) ?? "";
    expect(reasons.split("<w:cantSplit/>").length - 1).toBe(3);
  });

  it("puts the provider's levels under one rule and the municipality's under a double one", () => {
    const owners = paragraphs.filter(({ style }) => style?.startsWith("DoelbereikOwner"));
    expect(owners.map(({ style, text }) => [style, text])).toEqual([
      ["DoelbereikOwner", "Aanbieder: Buurts"],
      ["DoelbereikOwnerDouble", "Gemeente: stad Haarlem"],
    ]);
    expect(xml).toContain('<w:gridSpan w:val="3"/>');
    const styles = partOf(word, "word/styles.xml");
    expect(styles).toMatch(/w:styleId="DoelbereikOwnerDouble">.*?<w:bottom w:val="double"/);
  });

  it("has lines to write on where a cell is blank on purpose, and no other empty paragraph", () => {
    const empty = paragraphs.filter(({ text, markup }) => text === "" && !/drawing|fldChar/.test(markup));
    const styles = empty.map(({ style }) => style);
    expect(styles.filter((style) => style === "DoelbereikWriteHere")).toHaveLength(4);
    expect(
      styles.filter((style) => style !== "DoelbereikWriteHere" && style !== "DoelbereikSmallCell"),
    ).toEqual([]);
  });

  it("is in Dutch, on A4, and says what it is called", () => {
    expect(partOf(word, "word/styles.xml")).toContain('<w:lang w:val="nl-NL"/>');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(partOf(word, "docProps/core.xml")).toContain("<dc:title>Jaarverslag 2025</dc:title>");
  });
});

test("a short report has no table of contents; one in English is in English", async () => {
  const word = await made({ ...everyBlock, language: "en", sections: everyBlock.sections.slice(0, 1) });
  expect(partOf(word, "word/document.xml")).not.toContain("TOC ");
  expect(partOf(word, "word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
  expect(paragraphsOf(partOf(word, "word/footer1.xml"))[0]?.text).toContain("Page ");
});

test("the page for the council is one page: it has no table of contents", async () => {
  const word = await made({ ...everyBlock, kind: "council" });
  expect(partOf(word, "word/document.xml")).not.toContain("TOC ");
});

test("the agenda lies on its side, and its contents name the goals once", async () => {
  const xml = partOf(await made({ ...everyBlock, kind: "agenda" }), "word/document.xml");
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  expect(xml).toContain('<w:tblW w:type="dxa" w:w="15024"/>');
  expect(paragraphsOf(xml).filter(({ style }) => style === "TOC2")).toEqual([]);
});

test("what has to stand on one page has smaller letters", async () => {
  const sizes = async (document: ReportDocument) =>
    /<w:rPrDefault>.*?<w:sz w:val="(\d+)"/.exec(partOf(await made(document), "word/styles.xml"))?.[1];
  expect(await sizes(everyBlock)).toBe("19");
  expect(await sizes({ ...everyBlock, kind: "council" })).toBe("18");
  expect(await sizes({ ...everyBlock, kind: "table" })).toBe("18");
});

test("without a table of contents the first section stands below the title", async () => {
  const [, goal] = everyBlock.sections;
  if (goal === undefined) throw new Error("no section");
  const word = await made({ ...everyBlock, sections: [goal, { ...goal, id: "second" }] });
  const breaks = partOf(word, "word/document.xml").split("<w:pageBreakBefore/>").length - 1;
  expect(breaks).toBe(1);
});

test("a remark that stands above the figures already is not said again, and where no remark is left there is no column", async () => {
  const xml = partOf(await made(withFigures("Respons: 5 van 9. Het beweegt niet.")), "word/document.xml");
  const texts = paragraphsOf(xml).map(({ text }) => text);
  expect(texts).toContain("Respons: 5 van 9.");
  expect(texts.filter((text) => text.includes("Het beweegt niet"))).toEqual(["Het beweegt niet."]);
  const without = partOf(await made(withFigures("Het beweegt niet.")), "word/document.xml");
  expect(paragraphsOf(without).map(({ text }) => text)).not.toContain("Opmerking");
});

test("where figures come from stands behind the report, with the headings they belong to", async () => {
  const xml = partOf(await made(withFigures("Respons: 5 van 9.")), "word/document.xml");
  const told = paragraphsOf(xml).flatMap(({ text, style }) =>
    ["Heading1", "Caption", "DoelbereikSources"].includes(style ?? "") ? [text] : [],
  );
  expect(told).toEqual(["Hoofdstuk", "Bronnen en methode", "Waar de cijfers vandaan komen", "Hoofdstuk"]);
});

function withFigures(remark: string): ReportDocument {
  const figures = everyBlock.sections.flatMap(({ blocks }) => blocks.flatMap(figuresIn));
  const [figure] = figures;
  if (figure === undefined) throw new Error("no figure");
  const section = {
    id: "chapter",
    heading: "Hoofdstuk",
    depth: 1,
    above: null,
    startsPage: false,
    blocks: [
      {
        kind: "figures",
        id: "figures",
        heading: "Waar de cijfers vandaan komen",
        figures: [{ ...figure, remark }],
      },
      { kind: "paragraph", text: "Het beweegt niet.", tone: "plain" },
    ],
  } as const;
  return { ...everyBlock, sections: [section] };
}

const figuresIn = (block: ReportBlock) => (block.kind === "figures" ? block.figures : []);

test("a table that is called as its section has its name once", async () => {
  const [, , agenda] = everyBlock.sections;
  const table = agenda?.blocks[0];
  if (agenda === undefined || table?.kind !== "table") throw new Error("no table");
  const named = { ...table, caption: agenda.heading };
  const word = await made({ ...everyBlock, sections: [{ ...agenda, blocks: [named] }] });
  const texts = paragraphsOf(partOf(word, "word/document.xml")).map(({ text }) => text);
  expect(texts.filter((text) => text === agenda.heading)).toHaveLength(1);
});

test("levels of the municipality alone stand under a double rule as wide as the text", async () => {
  const levels = everyBlock.sections[1]?.blocks.find((block) => block.kind === "levels");
  if (levels === undefined) throw new Error("no levels");
  const word = await made({
    ...everyBlock,
    sections: everyBlock.sections.slice(1, 2).map((section) => ({
      ...section,
      blocks: [{ ...levels, provider: { heading: "", levels: [] } }],
    })),
  });
  const xml = partOf(word, "word/document.xml");
  expect(xml).toContain('<w:tblW w:type="dxa" w:w="10092"/>');
  expect(paragraphsOf(xml).filter(({ style }) => style === "DoelbereikOwner")).toEqual([]);
});

test("two tables that touch stay two", async () => {
  const boxes = everyBlock.sections[1]?.blocks.filter((block) => block.kind === "boxes") ?? [];
  const word = await made({
    ...everyBlock,
    sections: everyBlock.sections
      .slice(1, 2)
      .map((section) => ({ ...section, blocks: [...boxes, ...boxes] })),
  });
  expect(partOf(word, "word/document.xml")).not.toContain("</w:tbl><w:tbl>");
});

test("tables and pictures are no wider than the text of a template", async () => {
  const word = await wordReport(everyBlock, { drawPng, houseStyle: { textWidth: 6000 } });
  const xml = partOf(word, "word/document.xml");
  expect([...xml.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/g)].map(([, width]) => width)).toEqual(
    Array.from({ length: 4 }, () => "6000"),
  );
  // 635 of the units of drawings to a twip.
  const widths = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 635);
  expect(Math.max(...widths)).toBeLessThanOrEqual(6000);
});

test("tells how far it is, and stops when told to", async () => {
  const steps: { done: number; total: number }[] = [];
  await wordReport(everyBlock, { drawPng, houseStyle: null, onProgress: (step) => steps.push(step) });
  expect(steps).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4 })));
  const stop = new AbortController();
  const stopped = wordReport(everyBlock, {
    drawPng,
    houseStyle: null,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error("stopped by the user")),
  });
  await expect(stopped).rejects.toThrow("stopped by the user");
});

test("signs that XML has no place for are left out: control characters, U+FFFE, U+FFFF, halves of pairs", async () => {
  const bad = "a\u0001\u000bb\ufffec\uffffd\ud83de\ude00f \u{1f600}";
  const document: ReportDocument = {
    ...everyBlock,
    title: bad,
    sections: everyBlock.sections.map((section) => ({ ...section, heading: bad })),
  };
  const word = await made(document);
  const parts = Object.entries(unzipSync(word)).filter(([name]) => /[.](xml|rels|svg)$/.test(name));
  for (const [name, bytes] of parts) {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    expect([name, /[\u0001\u000b\ufffe\uffff]/.test(text)]).toEqual([name, false]);
  }
  expect(partOf(word, "word/document.xml")).toContain("abcdef \u{1f600}");
  expect(partOf(word, "docProps/core.xml")).toContain("abcdef \u{1f600}");
});

test("a picture is drawn without them too", async () => {
  const drawn: string[] = [];
  const document: ReportDocument = JSON.parse(
    JSON.stringify(everyBlock).replaceAll("</svg>", "\\uffff</svg>"),
  );
  await wordReport(document, {
    houseStyle: null,
    drawPng: ({ svg }) => {
      drawn.push(svg);
      return drawPng();
    },
  });
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((svg) => svg.includes("\uffff"))).toEqual([]);
});
