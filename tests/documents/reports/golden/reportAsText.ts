import type {
  FiguresBlock,
  LevelBlock,
  ReportBlock,
  ReportDocument,
  ReportPicture,
  TableCell,
} from "../../../../src/documents/reports/ReportDocument";

/** A report as somebody would read it aloud: everything that is said, in order, without its looks. */
export function reportAsText(document: ReportDocument): string {
  const lines = [document.title, document.subtitle, document.provenance];
  for (const { above, heading, depth, blocks } of document.sections) {
    lines.push("", ...(above === null ? [] : [above]), `${"#".repeat(depth)} ${heading}`);
    lines.push(...blocks.flatMap(blockLines));
  }
  return [...lines, "", ...document.closing.map((line) => `_ ${line}`), ""].join("\n");
}

function blockLines(block: ReportBlock): string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return block.items.map((item) => `- ${item}`);
    case "levels":
      return [block.provider, block.municipality].flatMap(({ heading, levels }) => [
        `== ${heading}`,
        ...levels.flatMap(levelLines),
      ]);
    case "table":
      return [
        `[${block.caption}]`,
        `| ${block.columns.map(({ header }) => header).join(" | ")} |`,
        ...block.rows.map(({ cells }) => `| ${cells.map(cellText).join(" | ")} |`),
      ];
    case "picture":
      return [pictureLine(block.picture)];
    case "boxes":
      return block.boxes.flatMap(({ heading, lines }) => [`[ ${heading} ]`, ...lines]);
    case "figures":
      return figureLines(block);
  }
}

function levelLines({ heading, keyFigure, under, parts }: LevelBlock): string[] {
  return [
    `* ${heading}: ${keyFigure}${under === null ? "" : ` / ${under}`}`,
    ...parts.flatMap((part) => [
      ...(part.heading === null ? [] : [`  > ${part.heading}`]),
      ...(part.picture === null ? [] : [`  ${pictureLine(part.picture)}`]),
      ...part.items.map(({ mark, text }) => `  ${mark === null ? "-" : `(${mark})`} ${text}`),
      ...part.sentences.map((sentence) => `  ${sentence}`),
    ]),
  ];
}

const pictureLine = ({ caption }: ReportPicture): string => `{picture} ${caption}`;

function cellText({ strong, text, writeHere }: TableCell): string {
  return [...(strong === undefined ? [] : [`**${strong}**`]), text, ...(writeHere === true ? ["…"] : [])]
    .filter((part) => part !== "")
    .join(" ");
}

function figureLines({ heading, figures }: FiguresBlock): string[] {
  return [
    `[${heading}]`,
    ...figures.map(
      ({ subject, shown, persons, method, source, period, remark }) =>
        `. ${[subject, shown, persons ?? "–", method, source, period, remark].join(" · ")}`,
    ),
  ];
}
