import type {
  LevelBlock,
  ReportBlock,
  ReportDocument,
  ReportFigure,
  ReportSection,
  TableCell,
} from "../../../src/documents/reports/ReportDocument";

export interface SaidText {
  /** Such as "goal-s1-1 › table". */
  readonly where: string;
  readonly text: string;
  /** "line": a heading, a key figure or a cell, which need not be a sentence. "figures": what a picture shows. */
  readonly kind: "prose" | "line" | "figures";
}

type Said = Omit<SaidText, "where">;

const line = (text: string): Said => ({ text, kind: "line" });
const prose = (text: string): Said => ({ text, kind: "prose" });
const figures = (text: string): Said => ({ text, kind: "figures" });

/** Every text of a report, in the order in which it is read; blank ones left out. */
export function sentencesOf(report: ReportDocument): SaidText[] {
  const head = [report.title, report.subtitle, report.provenance].map((text) => ({
    ...line(text),
    where: "head",
  }));
  const closing = report.closing.map((text) => ({ ...prose(text), where: "closing" }));
  return [...head, ...report.sections.flatMap(ofSection), ...closing].filter(({ text }) => text !== "");
}

function ofSection({ id, heading, above, blocks }: ReportSection): SaidText[] {
  const head = [line(above ?? ""), line(heading)].map((said) => ({ ...said, where: id }));
  const inside = blocks.flatMap((block) =>
    ofBlock(block).map((said) => ({ ...said, where: `${id} › ${block.kind}` })),
  );
  return [...head, ...inside];
}

function ofBlock(block: ReportBlock): Said[] {
  switch (block.kind) {
    case "paragraph":
      return [prose(block.text)];
    case "list":
      return block.items.map(prose);
    case "picture":
      return [figures(block.picture.caption)];
    case "boxes":
      return block.boxes.flatMap(({ heading, lines }) => [line(heading), ...lines.map(prose)]);
    case "levels":
      return [block.provider, block.municipality].flatMap(({ heading, levels }) =>
        levels.length === 0 ? [] : [line(heading), ...levels.flatMap(ofLevel)],
      );
    case "table":
      return [
        line(block.caption),
        ...block.columns.map(({ header }) => line(header)),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(ofCell)),
      ];
    case "figures":
      return block.figures.length === 0 ? [] : [line(block.heading), ...block.figures.flatMap(ofFigure)];
  }
}

function ofLevel({ heading, keyFigure, under, parts }: LevelBlock): Said[] {
  return [
    ...[heading, keyFigure, under ?? ""].map(line),
    ...parts.flatMap((part) => [
      line(part.heading ?? ""),
      figures(part.picture?.caption ?? ""),
      ...part.items.map(({ text }) => line(text)),
      ...part.sentences.map(prose),
    ]),
  ];
}

const ofCell = ({ strong, text }: TableCell): Said[] => [line(strong ?? ""), prose(text)];

const ofFigure = ({ subject, shown, method, source, period, remark }: ReportFigure): Said[] =>
  [subject, shown, method, source, period, remark].map(line);
