import { strToU8, zipSync } from "fflate";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const declared = `xmlns:w="${word}" xmlns:r="${office}"`;

/** A logo of one pixel. */
export const logo = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

/** As a Dutch Word writes it: the ids of styles are Dutch, their names are not. */
const styles = `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:qFormat/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A0019"/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Lijstopsomteken"><w:name w:val="List Bullet"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="Eigen bijschrift"/></w:style></w:styles>`;
const numbering = `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const header = `<w:hdr ${declared}><w:p><w:r><w:t>Gemeente Voorbeeldstad</w:t></w:r></w:p></w:hdr>`;
const footer = `<w:ftr ${declared}><w:p><w:r><w:t>Postbus 1</w:t></w:r></w:p></w:ftr>`;

/** 21 by 29.7 cm, 4 cm left and right: 7,370 twips of text. */
export const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="2268" w:bottom="1417" w:left="2268" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export interface TemplateParts {
  /** Inside the body. */
  readonly body?: string;
  /** Last words of the content type of the part with the text. */
  readonly type?: string;
  /** Other parts, or other texts for these; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A municipality's own template, written out by hand: a header with its logo, a footer, Dutch styles. */
export function houseTemplate({
  body = `${paragraph("Voorblad")}${paragraph("{{verslag}}")}${paragraph("Colofon")}${section}`,
  type = "template.main+xml",
  parts = {},
}: TemplateParts = {}): Uint8Array {
  const own: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${kind}.${type}"/><Override PartName="/word/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${kind}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${kind}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${kind}.footer+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${declared}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${office}/header" Target="header1.xml"/><Relationship Id="rId4" Type="${office}/footer" Target="footer1.xml"/></Relationships>`,
    "word/styles.xml": styles,
    "word/numbering.xml": numbering,
    "word/header1.xml": header,
    "word/footer1.xml": footer,
    "word/media/logo.png": logo,
    ...parts,
  };
  const kept = Object.entries(own).flatMap(([name, text]) =>
    text === null ? [] : [[name, typeof text === "string" ? strToU8(text) : text] as const],
  );
  return zipSync(Object.fromEntries(kept));
}
