import type { FileChild } from "docx";
import {
  Document,
  Footer,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { Language } from "../../text/sentencesIn";
import type { WebReportWords } from "../../text/WebReportWords";
import { webReportWordsIn } from "../../text/webReportWordsIn";
import type { ReportDocument, ReportPicture } from "../reports/ReportDocument";
import type { HouseStyle } from "./HouseStyle";
import * as measures from "./measures";
import { figuresAtTheEnd } from "./figuresAtTheEnd";
import { figuresInWord } from "./figuresInWord";
import { numberingOfLists } from "./numberingOfLists";
import type { PageShape } from "./pageShape";
import { shapeOf } from "./pageShape";
import { picturesOf } from "./picturesOf";
import { plainSvg } from "./plainSvg";
import { sectionInWord } from "./sectionInWord";
import { styledParagraph } from "./styledParagraph";
import type { DrawnPicture, WordFrame } from "./WordFrame";
import { withoutForbiddenSigns } from "./withoutForbiddenSigns";
import { styleIds, wordStyles } from "./wordStyles";

export interface WordOptions {
  /** Pixels of a picture whose SVG stands on its own, at twice the size that is asked for. */
  readonly drawPng: (picture: ReportPicture) => Promise<Uint8Array>;
  /** Null where the report stands in our own style. */
  readonly houseStyle: HouseStyle | null;
  /** Stops the making by throwing; an AbortSignal can be given as it is. */
  readonly signal?: { readonly throwIfAborted: () => void };
  /** Told after each picture. */
  readonly onProgress?: (step: { readonly done: number; readonly total: number }) => void;
}

const fewestSectionsWithContents = 3;
const mostDrawnSharply = 200;
const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/**
 * A report as a Word document: headings, a table of contents, real tables, pictures with alternative text, page numbers.
 *
 * For: what is handed over, printed or written in further. Not for: standing in a template by itself; whoever has one lays
 * the result in it.
 *
 * @returns  the bytes of a .docx
 * @throws   whatever `drawPng` and `signal` throw
 */
export async function wordReport(report: ReportDocument, options: WordOptions): Promise<Uint8Array> {
  const document = withoutForbiddenSigns(report);
  const words = webReportWordsIn(document.language);
  const shape = shapeOf(document.kind);
  const textWidth = options.houseStyle?.textWidth ?? shape.textWidth;
  const frame: WordFrame = { words, textWidth, drawn: await drawAll(document, options) };
  const locale = locales[document.language];
  const file = new Document({
    title: document.title,
    subject: document.subtitle,
    creator: "Doelbereik",
    description: document.provenance,
    externalStyles: wordStyles({ locale, textWidth, isDense: shape.isDense }),
    numbering: numberingOfLists,
    pageNumbers: noPageNumbers,
    sections: [
      {
        properties: { page: pageOf(textWidth, shape) },
        footers: { default: footerOf(document, words, textWidth) },
        children: contentsOf(document, frame),
      },
    ],
  });
  options.signal?.throwIfAborted();
  return Packer.pack(file, "uint8array");
}

/**
 * The entries of the contents are links, without a page. Which page it is depends on the fonts and the template of who opens
 * it: a number worked out here was often some pages off, and took most of the time. Word puts them in when the contents are
 * brought up to date (right-click, Update field), and does not ask anything when the document is opened.
 */
const noPageNumbers = () => ({ bookmarks: new Map<string, string>() });

async function drawAll(
  document: ReportDocument,
  { drawPng, signal, onProgress }: WordOptions,
): Promise<Map<string, DrawnPicture>> {
  const pictures = picturesOf(document);
  const drawn = new Map<string, DrawnPicture>();
  // Only programs that cannot show the lines see the pixels, and drawing hundreds of pictures sharply would take most of the time.
  const size = pictures.length > mostDrawnSharply ? 0.5 : 1;
  for (const picture of pictures) {
    signal?.throwIfAborted();
    const { width, height } = picture;
    const small = { width: width * size, height: height * size };
    const png = await drawPng({ ...picture, ...small, svg: plainSvg(picture.svg, small) });
    drawn.set(picture.id, { svg: plainSvg(picture.svg, picture), png });
    onProgress?.({ done: drawn.size, total: pictures.length });
  }
  return drawn;
}

function contentsOf(document: ReportDocument, frame: WordFrame): FileChild[] {
  const { title, subtitle, provenance, closing } = document;
  const { sections, atTheEnd } = figuresAtTheEnd(document.sections);
  const contents = tableOfContents(document, frame);
  return [
    styledParagraph(styleIds.title, title),
    ...(subtitle === "" ? [] : [styledParagraph(styleIds.subtitle, subtitle)]),
    ...contents,
    ...sections.flatMap((section, index) => {
      const leadsOn = section.depth === 1 && sections[index + 1]?.depth === 2;
      // Nothing but a title would be left on a page of its own.
      const startsPage = section.startsPage && (index > 0 || contents.length > 0);
      return sectionInWord(Object.assign({ ...section }, { startsPage }), leadsOn, frame);
    }),
    styledParagraph(styleIds.sources, frame.words.sources),
    ...[...closing, provenance].map((line) => styledParagraph(styleIds.soft, line)),
    ...figuresInWord(atTheEnd, frame),
  ];
}

function tableOfContents({ kind, sections }: ReportDocument, { words }: WordFrame): FileChild[] {
  // The agenda has the goals twice, among the reasons and among the questions: its contents would be longer than a page.
  // The page for the council is one page: there is nothing to look up, and no room for it.
  if (kind === "council" || sections.length < fewestSectionsWithContents) return [];
  return [
    styledParagraph(styleIds.contentsHeading, words.contents),
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: kind === "agenda" ? "1-1" : "1-2",
      tabLeader: LeaderType.NONE,
    }),
  ];
}

function pageOf(textWidth: number, { isLandscape }: PageShape) {
  const { width, height, margin, footer } = measures.page;
  const side = ((isLandscape ? height : width) - textWidth) / 2;
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    size: { width, height, orientation },
    margin: { top: margin, bottom: margin, left: side, right: side, footer },
  };
}

function footerOf({ title, subtitle }: ReportDocument, { page }: WebReportWords, textWidth: number): Footer {
  const whose = [title, subtitle].filter((part) => part !== "").join(" \u00b7 ");
  const number = [page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun(whose), new TextRun({ children: [new Tab(), ...number] })],
      }),
    ],
  });
}
