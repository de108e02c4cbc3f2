import { ink } from "./measures";

/** Ids of the styles that a report uses. Those that Word has itself go by Word's own ids. */
export const styleIds = {
  title: "Title",
  subtitle: "Subtitle",
  heading1: "Heading1",
  heading2: "Heading2",
  contentsHeading: "TOCHeading",
  list: "ListBullet",
  caption: "Caption",
  footer: "Footer",
  table: "DoelbereikTable",
  above: "DoelbereikAbove",
  soft: "DoelbereikSoft",
  strong: "DoelbereikStrong",
  owner: "DoelbereikOwner",
  ownerDouble: "DoelbereikOwnerDouble",
  level: "DoelbereikLevel",
  key: "DoelbereikKeyFigure",
  under: "DoelbereikUnder",
  part: "DoelbereikPart",
  item: "DoelbereikItem",
  levelText: "DoelbereikLevelText",
  picture: "DoelbereikPicture",
  head: "DoelbereikTableHead",
  cell: "DoelbereikCell",
  smallHead: "DoelbereikSmallHead",
  smallCell: "DoelbereikSmallCell",
  writeHere: "DoelbereikWriteHere",
  boxHead: "DoelbereikBoxHead",
  box: "DoelbereikBox",
  sources: "DoelbereikSources",
  apart: "DoelbereikApart",
} as const;

interface Look {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Twips before and after. */
  readonly space?: readonly [number, number];
  readonly keepNext?: boolean;
  readonly outline?: number;
  /** Further paragraph properties that stand before `spacing`, and after it. */
  readonly rules?: string;
  readonly indent?: string;
  readonly isOwn?: boolean;
  readonly next?: string;
}

const line = (edge: "bottom" | "between", value: string, size: number, color: string): string =>
  `<w:${edge} w:val="${value}" w:sz="${size}" w:space="3" w:color="${color}"/>`;
const rule = (value: string, size: number): string =>
  `<w:pBdr>${line("bottom", value, size, ink.rule)}</w:pBdr>`;
/** Programs draw one border around paragraphs that look alike: the line between them has to be asked for. */
const dottedLines = `<w:pBdr>${line("bottom", "dotted", 4, ink.soft)}${line("between", "dotted", 4, ink.soft)}</w:pBdr>`;
const contentsTab = (textWidth: number): string =>
  `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs>`;

/** Named so that they stand together in Word's list; Word shows its own in the language of who opens it. */
function looks(textWidth: number): Readonly<Record<string, readonly [name: string, look: Look]>> {
  const ids = styleIds;
  const next = "Normal";
  return {
    [ids.title]: ["Title", { size: 22, bold: true, space: [0, 40], keepNext: true, next }],
    [ids.subtitle]: ["Subtitle", { size: 11, color: ink.soft, space: [0, 240], next }],
    [ids.heading1]: [
      "heading 1",
      { size: 17, bold: true, space: [360, 80], keepNext: true, outline: 0, next },
    ],
    [ids.heading2]: [
      "heading 2",
      { size: 13, bold: true, space: [320, 60], keepNext: true, outline: 1, next },
    ],
    [ids.contentsHeading]: ["TOC Heading", { size: 13, bold: true, space: [240, 60], keepNext: true, next }],
    TOC1: ["toc 1", { rules: contentsTab(textWidth), space: [40, 40], next }],
    TOC2: ["toc 2", { rules: contentsTab(textWidth), space: [0, 20], indent: 'w:left="284"', next }],
    [ids.list]: ["List Bullet", { space: [0, 60] }],
    [ids.caption]: ["caption", { size: 8.5, color: ink.soft, space: [120, 60], keepNext: true }],
    [ids.footer]: ["footer", { size: 8, color: ink.soft, space: [0, 0] }],
    [ids.above]: [
      "Doelbereik pad",
      { size: 8.5, color: ink.soft, space: [280, 40], keepNext: true, isOwn: true },
    ],
    [ids.soft]: ["Doelbereik klein", { size: 8.5, color: ink.soft, space: [40, 80], isOwn: true }],
    [ids.strong]: ["Doelbereik bevinding", { bold: true, space: [60, 120], keepNext: true, isOwn: true }],
    [ids.owner]: [
      "Doelbereik deel",
      { size: 8.5, bold: true, rules: rule("single", 12), keepNext: true, isOwn: true },
    ],
    [ids.ownerDouble]: [
      "Doelbereik deel gemeente",
      { size: 8.5, bold: true, rules: rule("double", 6), keepNext: true, isOwn: true },
    ],
    [ids.level]: ["Doelbereik niveau", { bold: true, space: [120, 40], keepNext: true, isOwn: true }],
    [ids.key]: [
      "Doelbereik kerncijfer",
      { size: 13, bold: true, space: [0, 0], keepNext: true, isOwn: true },
    ],
    [ids.under]: [
      "Doelbereik onderschrift",
      { color: ink.soft, space: [0, 80], keepNext: true, isOwn: true },
    ],
    [ids.part]: ["Doelbereik onderdeel", { bold: true, space: [120, 40], keepNext: true, isOwn: true }],
    [ids.item]: [
      "Doelbereik punt",
      { size: 9, space: [0, 50], indent: 'w:left="284" w:hanging="284"', isOwn: true },
    ],
    [ids.levelText]: ["Doelbereik niveautekst", { size: 9, space: [0, 60], isOwn: true }],
    [ids.picture]: ["Doelbereik beeld", { space: [80, 60], keepNext: true, isOwn: true }],
    [ids.head]: [
      "Doelbereik kop",
      { size: 8.5, bold: true, color: ink.soft, space: [40, 40], keepNext: true, isOwn: true },
    ],
    [ids.cell]: ["Doelbereik cel", { size: 9, space: [60, 60], isOwn: true }],
    [ids.smallHead]: [
      "Doelbereik kleine kop",
      { size: 7.5, bold: true, color: ink.soft, space: [20, 20], keepNext: true, isOwn: true },
    ],
    [ids.smallCell]: ["Doelbereik kleine cel", { size: 7.5, space: [20, 20], isOwn: true }],
    [ids.writeHere]: ["Doelbereik invullijn", { size: 9, space: [120, 60], rules: dottedLines, isOwn: true }],
    [ids.boxHead]: ["Doelbereik vak kop", { bold: true, space: [100, 40], keepNext: true, isOwn: true }],
    [ids.box]: ["Doelbereik vak", { space: [0, 100], isOwn: true }],
    [ids.sources]: [
      "Doelbereik bronnen",
      { size: 8.5, bold: true, space: [360, 0], keepNext: true, isOwn: true },
    ],
    [ids.apart]: ["Doelbereik tussen tabellen", { size: 4, space: [0, 0], isOwn: true }],
  };
}

interface StylesOfReport {
  readonly locale: string;
  readonly textWidth: number;
  /** Smaller letters and less white, for what has to stand on one page. */
  readonly isDense: boolean;
}

/** Of letters and of the white between paragraphs. */
const roomy = { size: 9.5, after: 120, line: 264 } as const;
const dense = { size: 9, after: 80, line: 252, letters: 0.9, smallest: 7.5, white: 0.6 } as const;

function inDense(look: Look): Look {
  const { size, space } = look;
  const white = (twips: number): number => Math.round(twips * dense.white);
  return Object.assign(
    { ...look },
    size === undefined ? {} : { size: Math.max(dense.smallest, Math.round(size * dense.letters * 2) / 2) },
    space === undefined ? {} : { space: [white(space[0]), white(space[1])] as const },
  );
}

/** The styles of a report, as the part of the package that holds them. Only the defaults name a font: a template's own wins. */
export function wordStyles({ locale, textWidth, isDense }: StylesOfReport): string {
  const own = Object.entries(looks(textWidth)).map(([id, [name, look]]) =>
    paragraphStyle(id, name, isDense ? inDense(look) : look),
  );
  const { size, after, line } = isDense ? dense : roomy;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    "<w:docDefaults><w:rPrDefault><w:rPr>",
    '<w:rFonts w:ascii="Segoe UI" w:eastAsia="Segoe UI" w:hAnsi="Segoe UI" w:cs="Segoe UI"/>',
    `<w:color w:val="${ink.text}"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/><w:lang w:val="${locale}"/>`,
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>",
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
    `<w:pPr><w:spacing w:before="0" w:after="${after}" w:line="${line}" w:lineRule="auto"/></w:pPr></w:style>`,
    tableStyles,
    ...own,
    "</w:styles>",
  ].join("");
}

function paragraphStyle(id: string, name: string, look: Look): string {
  const { size, bold, color, space, keepNext, outline, rules = "", indent, isOwn, next } = look;
  const properties = [
    keepNext === true ? "<w:keepNext/>" : "",
    rules,
    space === undefined ? "" : `<w:spacing w:before="${space[0]}" w:after="${space[1]}"/>`,
    indent === undefined ? "" : `<w:ind ${indent}/>`,
    outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
  ].join("");
  const run = [
    bold === true ? "<w:b/><w:bCs/>" : "",
    color === undefined ? "" : `<w:color w:val="${color}"/>`,
    size === undefined ? "" : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
  ].join("");
  return [
    `<w:style w:type="paragraph"${isOwn === true ? ' w:customStyle="1"' : ""} w:styleId="${id}">`,
    `<w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    next === undefined ? "" : `<w:next w:val="${next}"/>`,
    isOwn === true ? "" : "<w:qFormat/>",
    properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`,
    run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
    "</w:style>",
  ].join("");
}

const side = (name: string, size: number, color: string): string =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** A rule under the head, a thin line under each row, no lines between columns. */
const tableStyles = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>',
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Doelbereik tabel"/>`,
  '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>',
  side("bottom", 4, ink.line),
  side("insideH", 4, ink.line),
  "</w:tblBorders></w:tblPr>",
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${side("bottom", 8, ink.rule)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  "</w:style>",
].join("");
