import { strToU8, zipSync } from "fflate";
import { HouseStyleRefused } from "../../../src/making/houseStyle/HouseStyleRefused";
import { readHouseStyle } from "../../../src/making/houseStyle/readHouseStyle";
import { houseStyleProblem } from "../../../src/text/houseStyleProblem";
import { referenceWorkbook } from "../../xlsx/workbookFiles";
import { houseTemplate, paragraph, section } from "./houseTemplate";

function refusalOf(bytes: Uint8Array): HouseStyleRefused {
  try {
    readHouseStyle(bytes);
  } catch (problem) {
    if (problem instanceof HouseStyleRefused) return problem;
    throw problem;
  }
  throw new Error("not refused");
}

test("the text of a page of 21 cm with margins of 4 cm is 13 cm wide: 7,370 twips", () => {
  expect(readHouseStyle(houseTemplate()).textWidth).toBe(7370);
});

test("two columns with 0.5 inch between them halve what is left; a gutter is no text", () => {
  const wide = section.replace('w:w="11906"', 'w:w="16838"');
  const columns = wide.replace("</w:sectPr>", '<w:cols w:num="2" w:space="720"/></w:sectPr>');
  expect(readHouseStyle(houseTemplate({ body: columns })).textWidth).toBe((16838 - 2 * 2268 - 720) / 2);
  const gutter = section.replace('w:gutter="0"', 'w:gutter="370"');
  expect(readHouseStyle(houseTemplate({ body: gutter })).textWidth).toBe(7000);
});

test("a template that says nothing of its page has Word's own: letter with margins of an inch", () => {
  expect(readHouseStyle(houseTemplate({ body: paragraph("Brief") })).textWidth).toBe(9360);
});

test.each([
  ["empty-file", new Uint8Array()],
  ["not-word", strToU8("Beste collega,")],
  ["not-word", referenceWorkbook],
  ["not-word", zipSync({ "brief.txt": strToU8("Beste collega,") })],
  ["old-word", strToU8("{\\rtf1 Beste collega}")],
  ["macros", houseTemplate({ type: "document.macroEnabled.main+xml" })],
  ["macros", houseTemplate({ parts: { "word/vbaProject.bin": "x" } })],
  ["damaged", houseTemplate().subarray(0, 900)],
  ["damaged", houseTemplate({ parts: { "word/document.xml": "<w:document" } })],
  ["damaged", houseTemplate({ parts: { "word/document.xml": null } })],
  [
    "damaged",
    houseTemplate({
      parts: {
        "word/document.xml": `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
      },
    }),
  ],
  [
    "strict-format",
    houseTemplate({
      parts: {
        "word/document.xml": `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>`,
      },
    }),
  ],
  ["too-large", houseTemplate({ parts: { "word/media/foto.png": new Uint8Array(65 * 1024 * 1024) } })],
])("refuses what is no template: %s", (code, bytes) => {
  const refused = refusalOf(bytes);
  expect(refused.code).toBe(code);
  expect(houseStyleProblem(refused, "nl")).toMatch(/sjabloon.*\.$/);
  expect(houseStyleProblem(refused, "en")).toMatch(/template.*\.$/);
});

test("says which part is damaged", () => {
  const refused = refusalOf(houseTemplate({ parts: { "word/document.xml": "<w:document" } }));
  expect(refused.facts).toEqual({ part: "word/document.xml" });
});

test("refuses a document type, with which a small file could become a large one", () => {
  const text = `<!DOCTYPE w [<!ENTITY a "b">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`;
  expect(refusalOf(houseTemplate({ parts: { "word/document.xml": text } })).code).toBe("damaged");
});

describe("a mark that does not stand alone is refused, because what stands around it would go", () => {
  const mark = paragraph("{{verslag}}");
  const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${mark}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const table = `<w:tbl><w:tr><w:tc>${mark}</w:tc></w:tr></w:tbl>`;
  const picture = `<w:p><w:r><w:drawing/></w:r><w:r><w:t>{{verslag}}</w:t></w:r></w:p>`;

  test.each([
    ["in a table", "table", table],
    ["in a table in a content control", "table", `<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>`],
    ["in a text box", "text-box", box],
    ["in a text box beside text", "text-box", box.replace("<w:p>", "<w:p><w:r><w:t>Ernaast</w:t></w:r>")],
    ["behind other text", "with-other", paragraph("Hieronder: {{verslag}}")],
    ["before other text", "with-other", paragraph("{{ Verslag }}.")],
    ["beside a picture", "with-other", picture],
    ["in two paragraphs", "twice", mark + paragraph("Tussenblad") + mark],
    ["twice in one paragraph", "twice", paragraph("{{verslag}} {{verslag}}")],
  ])("%s", (_, where, body) => {
    const refused = refusalOf(houseTemplate({ body: `${paragraph("Voorblad")}${body}${section}` }));
    expect([refused.code, refused.facts]).toEqual(["mark-not-alone", { where }]);
    expect(houseStyleProblem(refused, "nl")).toContain("Zet {{verslag}} alleen op een eigen regel");
    expect(houseStyleProblem(refused, "en")).toContain("Put {{verslag}} alone on a line of its own");
  });

  test("in the header, where it would stay as it is on every page", () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${mark}</w:hdr>`;
    const refused = refusalOf(houseTemplate({ parts: { "word/header1.xml": header } }));
    expect([refused.code, refused.facts]).toEqual(["mark-not-alone", { where: "header-or-footer" }]);
  });
});

test.each(["word/styles.xml", "word/numbering.xml", "word/header1.xml"])(
  "a damaged part is found before a report is made: %s",
  (part) => {
    const refused = refusalOf(houseTemplate({ parts: { [part]: "<w:styles kapot" } }));
    expect([refused.code, refused.facts]).toEqual(["damaged", { part }]);
  },
);
