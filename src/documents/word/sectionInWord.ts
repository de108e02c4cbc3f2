import type { Table } from "docx";
import { Paragraph, Table as TableElement } from "docx";
import type { ParagraphBlock, ReportBlock, ReportSection } from "../reports/ReportDocument";
import { boxesTable } from "./boxesTable";
import { figuresTable } from "./figuresTable";
import { levelsTable } from "./levelsTable";
import { bulletList } from "./numberingOfLists";
import { pictureParagraph } from "./pictureParagraph";
import { reportTable } from "./reportTable";
import { saidIn } from "./saidIn";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

type Part = Paragraph | Table;

const tones = { plain: null, soft: styleIds.soft, strong: styleIds.strong } as const;

/**
 * A section: the small line above its heading, the heading, and its blocks.
 *
 * @param leadsOn  whether a section within this one follows: its last sentence stays with that
 */
export function sectionInWord(section: ReportSection, leadsOn: boolean, frame: WordFrame): Part[] {
  const { above, heading, depth, startsPage, blocks } = section;
  const style = depth === 1 ? styleIds.heading1 : styleIds.heading2;
  const head =
    above === null
      ? [new Paragraph({ style, text: heading, pageBreakBefore: startsPage })]
      : [
          new Paragraph({ style: styleIds.above, text: above, pageBreakBefore: startsPage }),
          new Paragraph({ style, text: heading, spacing: { before: 0 } }),
        ];
  const said = saidIn(blocks);
  return [
    ...head,
    ...apart(
      blocks.map((block, index) =>
        blockInWord(block, { heading, said, next: blocks[index + 1], leadsOn }, frame),
      ),
    ),
  ];
}

interface Around {
  readonly heading: string;
  readonly said: string;
  readonly next: ReportBlock | undefined;
  readonly leadsOn: boolean;
}

/** What a sentence right above it belongs to. */
const introduced: ReadonlySet<ReportBlock["kind"]> = new Set(["table", "picture", "levels"]);

function blockInWord(block: ReportBlock, { heading, said, next, leadsOn }: Around, frame: WordFrame): Part[] {
  switch (block.kind) {
    case "paragraph":
      return [toldIn(block, next === undefined ? leadsOn : introduced.has(next.kind))];
    case "list":
      return block.items.map(
        (text) =>
          new Paragraph({ style: styleIds.list, text, numbering: { reference: bulletList, level: 0 } }),
      );
    case "levels":
      return levelsTable(block, frame);
    case "table":
      return reportTable(block, heading, frame);
    case "picture":
      return [
        ...pictureParagraph(block.picture, frame.textWidth, frame),
        // What is said of a picture stays with it.
        toldIn({ text: block.picture.caption, tone: "soft" }, next?.kind === "paragraph"),
      ];
    case "boxes":
      return boxesTable(block, frame);
    case "figures":
      return figuresTable(block, said, frame);
  }
}

function toldIn({ text, tone }: Omit<ParagraphBlock, "kind">, keepNext: boolean): Paragraph {
  const style = tones[tone];
  return new Paragraph({ text, ...(style === null ? {} : { style }), ...(keepNext ? { keepNext } : {}) });
}

/** Word makes one table of two that touch: a line of one point keeps them apart. */
function apart(blocks: readonly (readonly Part[])[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (parts.at(-1) instanceof TableElement && block[0] instanceof TableElement) parts.push(thinLine());
    parts.push(...block);
  }
  return parts;
}

const thinLine = (): Paragraph => new Paragraph({ style: styleIds.apart });
