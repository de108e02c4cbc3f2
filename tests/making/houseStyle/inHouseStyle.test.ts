import { unzipSync } from "fflate";
import { wordReport } from "../../../src/documents/word/wordReport";
import { inHouseStyle } from "../../../src/making/houseStyle/inHouseStyle";
import { readHouseStyle } from "../../../src/making/houseStyle/readHouseStyle";
import { everyBlock } from "../../documents/reports/everyBlock";
import { textsOf } from "../../documents/word/textsOf";
import { paragraphsOf, partOf } from "../../documents/word/wordParts";
import type { TemplateParts } from "./houseTemplate";
import { houseTemplate, logo, paragraph, section } from "./houseTemplate";

const drawPng = () => Promise.resolve(logo);
let report: Uint8Array;
beforeAll(async () => {
  report = await wordReport(everyBlock, { drawPng, houseStyle: { textWidth: 7370 } });
});

const laidIn = (template: TemplateParts = {}) =>
  inHouseStyle(report, readHouseStyle(houseTemplate(template)));
const textsIn = (word: Uint8Array) => paragraphsOf(partOf(word, "word/document.xml")).map(({ text }) => text);

describe("a report in a municipality's own template", () => {
  it("comes where {{verslag}} stands, between what the template holds, and says every text", () => {
    const texts = textsIn(laidIn());
    expect(texts[0]).toBe("Voorblad");
    expect(texts[1]).toBe("Jaarverslag 2025");
    expect(texts.at(-1)).toBe("Colofon");
    expect(texts.join("\n")).not.toContain("{{");
    expect(textsOf(everyBlock).filter((text) => !texts.join("\n").includes(text))).toEqual([]);
  });

  it("leaves header, footer and logo byte for byte, and the page as it was", () => {
    const before = unzipSync(houseTemplate());
    const word = laidIn();
    const after = unzipSync(word);
    for (const part of ["word/header1.xml", "word/footer1.xml", "word/media/logo.png"]) {
      expect(after[part]).toEqual(before[part]);
    }
    expect(partOf(word, "word/document.xml")).toContain(section);
  });

  it("is a document, also where it comes out of a template", () => {
    const types = partOf(laidIn(), "[Content_Types].xml");
    expect(types).toContain("wordprocessingml.document.main+xml");
    expect(types).not.toContain("template.main+xml");
    expect(types).toContain('Extension="svg"');
  });

  it("writes headings and lists in the template's styles, whatever Word calls them there", () => {
    const word = laidIn();
    const xml = partOf(word, "word/document.xml");
    const heading = paragraphsOf(xml).find(({ style }) => style === "Kop1");
    expect(heading?.text).toBe("Zo leest u dit verslag");
    const item = paragraphsOf(xml).find(({ style }) => style === "Lijstopsomteken");
    expect(item?.text).toBe("Wat van de aanbieder is.");
    expect(item?.markup).not.toContain("<w:numPr>");
    expect(partOf(word, "word/numbering.xml")).toBe(partOf(houseTemplate(), "word/numbering.xml"));
  });

  it("keeps every style of the template and brings those that it lacks, under an id that is free", () => {
    const styles = partOf(laidIn(), "word/styles.xml");
    const theirs = partOf(houseTemplate(), "word/styles.xml").replace("</w:styles>", "");
    expect(styles.startsWith(theirs)).toBe(true);
    expect(styles).toMatch(
      /w:styleId="Heading2"><w:name w:val="heading 2"\/><w:basedOn w:val="Standaard"\/>/,
    );
    expect(styles).toMatch(/w:styleId="Caption2"><w:name w:val="caption"\/>/);
    expect(styles).toContain('w:styleId="DoelbereikKeyFigure"');
    expect(styles.match(/w:default="1" w:styleId="(?!Table)/g)).toHaveLength(1);
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refers to a style, picture and list that is there, each id once", () => {
    const word = laidIn();
    const xml = partOf(word, "word/document.xml");
    const styles = partOf(word, "word/styles.xml");
    const used = new Set([...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id = ""]) => id));
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    const relationships = partOf(word, "word/_rels/document.xml.rels");
    const targets = new Map(
      [...relationships.matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/g)].map(([, id, target]) => [id, target]),
    );
    const parts = Object.keys(unzipSync(word));
    const pictures = [...xml.matchAll(/ r:embed="([^"]*)"/g)].map(([, id]) => `word/${targets.get(id)}`);
    expect(pictures).toHaveLength(8);
    expect(pictures.filter((part) => !parts.includes(part))).toEqual([]);
    const drawings = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it("can be laid in what it was laid in before: a second report beside the first", () => {
    const twice = inHouseStyle(report, readHouseStyle(laidIn()));
    const xml = partOf(twice, "word/document.xml");
    expect(textsIn(twice).filter((text) => text === "Jaarverslag 2025")).toHaveLength(2);
    for (const kind of [/<wp:docPr id="(\d+)"/g, /<w:bookmarkStart[^>]* w:id="(\d+)"/g]) {
      const ids = [...xml.matchAll(kind)].map(([, id]) => id);
      expect(ids.length).toBeGreaterThan(6);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const pictures = Object.keys(unzipSync(twice)).filter((name) => name.startsWith("word/media/doelbereik"));
    // Four pictures as lines, and the one pixel that stands for all of them here.
    expect(pictures).toHaveLength(2 * 5);
  });
});

describe("the place of a report in a template", () => {
  it("is behind what the template holds where no place is named", () => {
    const texts = textsIn(laidIn({ body: `${paragraph("Voorblad")}${section}` }));
    expect(texts.slice(0, 2)).toEqual(["Voorblad", "Jaarverslag 2025"]);
  });

  it("is all of an empty template", () => {
    expect(textsIn(laidIn({ body: `<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>${section}` }))[0]).toBe(
      "Jaarverslag 2025",
    );
  });

  it("is found where Word has cut the mark in runs, and inside a content control", () => {
    const cut = `<w:p><w:r><w:t>{{ver</w:t></w:r><w:r><w:t>slag}}</w:t></w:r></w:p>`;
    const control = `<w:sdt><w:sdtContent>${cut}</w:sdtContent></w:sdt>`;
    const word = laidIn({ body: `${control}${section}` });
    expect(textsIn(word)[0]).toBe("Jaarverslag 2025");
    expect(partOf(word, "word/document.xml")).toMatch(
      /<w:sdt><w:sdtContent><w:p>.*<\/w:sdtContent><\/w:sdt><w:sectPr>/s,
    );
  });

  it("keeps the new page on which the mark began", () => {
    const broken = `<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:t>{{verslag}}</w:t></w:r></w:p>`;
    const before = `<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>{{verslag}}</w:t></w:r></w:p>`;
    for (const marked of [broken, before]) {
      const xml = partOf(
        laidIn({ body: `${paragraph("Voorblad")}${marked}${section}` }),
        "word/document.xml",
      );
      expect(xml).toMatch(/Voorblad<\/w:t><\/w:r><\/w:p><w:p><w:r><w:br w:type="page"\/><\/w:r><\/w:p><w:p>/);
    }
  });

  it("keeps the end of a section that stands in the paragraph with the mark, and takes its width", () => {
    const narrow = section.replaceAll('="2268"', '="3268"');
    const marked = `<w:p><w:pPr>${narrow}</w:pPr><w:r><w:t>{{verslag}}</w:t></w:r></w:p>`;
    const template = houseTemplate({ body: `${marked}${paragraph("Achterblad")}${section}` });
    expect(readHouseStyle(template).textWidth).toBe(5370);
    const xml = partOf(inHouseStyle(report, readHouseStyle(template)), "word/document.xml");
    expect(xml).toContain(`<w:p><w:pPr>${narrow}</w:pPr></w:p>${paragraph("Achterblad")}`);
  });
});

describe("what a template lacks", () => {
  it("a footer: ours comes along, with the number of the page", () => {
    const bare = section.replace(/<w:(?:header|footer)Reference [^>]*>/g, "");
    const word = laidIn({ body: bare });
    expect(partOf(word, "word/document.xml")).toMatch(
      /<w:sectPr><w:footerReference w:type="default" r:id="[^"]+"\/><w:pgSz/,
    );
    expect(partOf(word, "word/footerDoelbereik.xml")).toContain("NUMPAGES");
  });

  it("a list style: our bullets come along, behind the lists of the template", () => {
    const word = laidIn({
      parts: {
        "word/styles.xml": partOf(houseTemplate(), "word/styles.xml").replace("List Bullet", "Anders"),
      },
    });
    const numbering = partOf(word, "word/numbering.xml");
    expect(numbering).toMatch(
      /<w:num w:numId="1">.*<w:num w:numId="2"><w:abstractNumId w:val="1"\/><\/w:num><\/w:numbering>/s,
    );
    expect(numbering.indexOf('<w:abstractNum w:abstractNumId="1">')).toBeLessThan(
      numbering.indexOf("<w:num "),
    );
    const item = paragraphsOf(partOf(word, "word/document.xml")).find(
      ({ text }) => text === "Wat van de aanbieder is.",
    );
    expect(item?.markup).toContain('<w:numId w:val="2"/>');
  });

  it("styles and lists altogether: ours are its own", () => {
    const relationships = partOf(houseTemplate(), "word/_rels/document.xml.rels");
    const word = laidIn({
      parts: {
        "word/styles.xml": null,
        "word/numbering.xml": null,
        "word/_rels/document.xml.rels": relationships.replace(/<Relationship Id="rId[12]"[^>]*>/g, ""),
      },
    });
    expect(partOf(word, "word/stylesDoelbereik.xml")).toContain('w:styleId="Heading1"');
    expect(partOf(word, "word/numberingDoelbereik.xml")).toContain("<w:num ");
  });
});
