import type { Table } from "docx";
import { Paragraph, Table as TableElement } from "docx";
import type { ReportBlock, ReportSection } from "../reports/ReportDocument";
import { boxesTable } from "./boxesTable";
import { figuresTable } from "./figuresTable";
import { levelsTable } from "./levelsTable";
import { bulletList } from "./numberingOfLists";
import { pictureParagraph } from "./pictureParagraph";
import { reportTable } from "./reportTable";
import { saidIn } from "./saidIn";
import { styledParagraph } from "./styledParagraph";
import type { WordFrame } from "./WordFrame";
import { styleIds } from "./wordStyles";

type Part = Paragraph | Table;

const tones = { plain: null, soft: styleIds.soft, strong: styleIds.strong } as const;

/** A section: the small line above its heading, the heading, and its blocks. */
export function sectionInWord(section: ReportSection, frame: WordFrame): Part[] {
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
  return [...head, ...apart(blocks.map((block) => blockInWord(block, { heading, said }, frame)))];
}

interface Around {
  readonly heading: string;
  readonly said: string;
}

function blockInWord(block: ReportBlock, { heading, said }: Around, frame: WordFrame): Part[] {
  switch (block.kind) {
    case "paragraph":
      return [styledParagraph(tones[block.tone], block.text)];
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
        styledParagraph(styleIds.soft, block.picture.caption),
      ];
    case "boxes":
      return boxesTable(block, frame);
    case "figures":
      return figuresTable(block, said, frame);
  }
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
