import { applySplices } from "../../xlsx/patching/markupText";
import { addRelationship, declareContentType } from "../../xlsx/patching/draftParts";
import { PackageDraft } from "../../xlsx/patching/PackageDraft";
import { parseMarkup } from "../../xlsx/patching/parseMarkup";
import type { Relationship } from "../../xlsx/relationships";
import { readRelationships } from "../../xlsx/relationships";
import { addFooter } from "./addFooter";
import { addPictures } from "./addPictures";
import { asDocument } from "./asDocument";
import { declareNamespaces } from "./declareNamespaces";
import { freshIds } from "./freshIds";
import { mergeNumbering } from "./mergeNumbering";
import { mergeStyles } from "./mergeStyles";
import { openTemplate, refusing } from "./openTemplate";
import { placeInTemplate } from "./placeInTemplate";
import type { TemplateOfHouse } from "./readHouseStyle";
import type { ReportParts } from "./reportParts";
import { reportParts } from "./reportParts";

/** The template while the report is being laid in it. */
interface Laying {
  readonly draft: PackageDraft;
  readonly main: string;
  readonly relationships: readonly Relationship[];
  readonly report: ReportParts;
}

const newPage = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/**
 * A report in a municipality's own template: its styles, header, footer, logo, page and theme stay as they are, and so does
 * all that it holds. The report comes where {{verslag}} stands, else behind what the template holds.
 *
 * For: what `wordReport` made with this template as its house style. Not for: another Word document.
 *
 * @returns  the bytes of a .docx, also where the template is a .dotx
 * @throws   HouseStyleRefused "damaged" for a part that turns out not to be readable
 */
export function inHouseStyle(report: Uint8Array, { bytes }: TemplateOfHouse): Uint8Array {
  const { file, main } = openTemplate(bytes);
  return refusing(() => {
    const draft = new PackageDraft(file);
    const laying = { draft, main, relationships: readRelationships(file, main), report: reportParts(report) };
    const template = draft.read(main);
    const root = parseMarkup(template, main);
    const styled = inTheirStyles(laying);
    const contents = addPictures(freshIds(inTheirLists(laying, styled), template), laying);
    const place = placeInTemplate(root);
    const { from, to, sectionEnd } = place;
    const kept = sectionEnd === null ? "" : template.slice(sectionEnd.start, sectionEnd.end);
    const text = `${place.startsPage ? newPage : ""}${contents}${kept === "" ? "" : `<w:p><w:pPr>${kept}</w:pPr></w:p>`}`;
    const footer = addFooter(root, styled.withTheirIds(laying.report.text("word/footer1.xml")), {
      draft,
      main,
      place,
    });
    const namespaces = declareNamespaces(root, laying.report.namespaces, contents);
    const splices = [{ from, to, text }, ...footer, ...namespaces];
    draft.write(main, applySplices(template, splices));
    asDocument(draft);
    takeOverTitle(laying, readRelationships(file, ""));
    return draft.toBytes();
  });
}

/** What the document is called: screen readers and search tools say that, not the name of the template. */
function takeOverTitle({ draft, report }: Laying, relationships: readonly Relationship[]): void {
  const part = relationships.find(({ type }) => type === "core-properties")?.target;
  if (part !== undefined && draft.has(part)) draft.write(part, report.text("docProps/core.xml"));
}

interface Styled {
  /** Ids of styles that bring a list of their own. */
  readonly listed: ReadonlySet<string>;
  readonly withTheirIds: (markup: string) => string;
}

function inTheirStyles({ draft, main, relationships, report }: Laying): Styled {
  const part = relationships.find(({ type }) => type === "styles")?.target;
  const ours = report.text("word/styles.xml");
  if (part === undefined || !draft.has(part)) {
    addPart({ draft, main, kind: "styles", text: ours });
    return { listed: new Set(), withTheirIds: (markup) => markup };
  }
  const { styles, ids, listed } = mergeStyles(
    draft.read(part),
    ours,
    report.body + report.text("word/footer1.xml"),
  );
  draft.write(part, styles);
  const withTheirIds = (markup: string): string =>
    markup.replace(
      /(<w:(?:p|r|tbl)Style w:val=")([^"]*)(")/g,
      (_, open: string, id: string, close: string) => open + (ids.get(id) ?? id) + close,
    );
  return { listed, withTheirIds };
}

/** A list style of the template has its own bullets; where it has none, ours come along. */
function inTheirLists({ draft, main, relationships, report }: Laying, styled: Styled): string {
  const plain = styled
    .withTheirIds(report.body)
    .replace(/(<w:pStyle w:val="([^"]*)"\/>)<w:numPr>.*?<\/w:numPr>/g, (whole, style: string, id: string) =>
      styled.listed.has(id) ? style : whole,
    );
  const used = new Set([...plain.matchAll(/<w:numId w:val="([^"]*)"/g)].map(([, id = ""]) => id));
  if (used.size === 0) return plain;
  const part = relationships.find(({ type }) => type === "numbering")?.target;
  const ours = report.text("word/numbering.xml");
  if (part === undefined || !draft.has(part)) {
    addPart({ draft, main, kind: "numbering", text: ours });
    return plain;
  }
  const { numbering, numbers } = mergeNumbering(draft.read(part), ours, used);
  draft.write(part, numbering);
  return plain.replace(
    /(<w:numId w:val=")([^"]*)(")/g,
    (_, open: string, id: string, close: string) => open + (numbers.get(id) ?? id) + close,
  );
}

interface NewPart {
  readonly draft: PackageDraft;
  readonly main: string;
  readonly kind: "styles" | "numbering";
  readonly text: string;
}

function addPart({ draft, main, kind, text }: NewPart): void {
  const part = `${main.slice(0, main.lastIndexOf("/") + 1)}${kind}Doelbereik.xml`;
  draft.write(part, text);
  declareContentType(draft, part, `${wordType}.${kind}+xml`);
  addRelationship(draft, main, kind, part);
}
