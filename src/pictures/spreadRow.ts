import { colours } from "./colours";
import { textAt } from "./textAt";
import { textWidth } from "./textWidth";
import { wrapLabel } from "./wrapLabel";

export interface SpreadRow {
  readonly name: string;
  readonly strong: boolean;
  /** At the right edge. */
  readonly figure: string;
  /**
   * Null where the group was not compared.
   *
   * @param y  the middle of the mark
   */
  readonly mark: ((y: number) => string) | null;
}

export interface SpreadRowWidths {
  readonly width: number;
  readonly nameWidth: number;
}

interface DrawnRow {
  readonly markup: string;
  readonly height: number;
}

const size = 12;
const lineHeight = 15;
const padding = 9;
const gap = 10;
const markHeight = 20;
const strongFactor = 1.1;

/** A group: its name, its mark and its figure beside each other. */
export function spreadRow(row: SpreadRow, top: number, { width, nameWidth }: SpreadRowWidths): DrawnRow {
  const lines = wrapLabel(row.name, Math.min(nameWidth, width - gap - textWidth(row.figure, size)), size);
  const height = lines.length * lineHeight + padding;
  const middle = top + height / 2;
  const figure = textAt(width, middle + 4, row.figure, { ...lookOf(row), anchor: "end", name: "figure" });
  const parts = [ruleAt(top, width), ...nameLines(lines, row, top), row.mark?.(middle) ?? "", figure];
  return { markup: parts.join(""), height };
}

/** A group where it is narrow: its name and its figure, and under them its mark. A figure in words has lines of its own. */
export function spreadRowNarrow(row: SpreadRow, top: number, { width }: SpreadRowWidths): DrawnRow {
  const figureWidth = textWidth(row.figure, size, row.strong);
  const isInWords = figureWidth > width / 3;
  const room = (width - (isInWords ? 0 : figureWidth + gap)) / (row.strong ? strongFactor : 1);
  const names = wrapLabel(row.name, room, size);
  const figures = isInWords ? wrapLabel(row.figure, width, size) : [];
  const height = (names.length + figures.length) * lineHeight + padding;
  const baseline = top + padding / 2 + lineHeight - 3.5;
  const look = { ...lookOf(row), name: "figure" };
  const parts = [
    ruleAt(top, width),
    ...nameLines(names, row, top),
    ...figures.map((line, index) => textAt(0, baseline + (names.length + index) * lineHeight, line, look)),
    isInWords ? "" : textAt(width, baseline, row.figure, { ...look, anchor: "end" }),
    row.mark?.(top + height + markHeight / 2 - padding / 2) ?? "",
  ];
  return { markup: parts.join(""), height: height + (row.mark === null ? 0 : markHeight) };
}

const lookOf = ({ strong }: SpreadRow): { size: number; strong: boolean } => ({ size, strong });

const ruleAt = (top: number, width: number): string =>
  `<path class="rule" d="M0 ${top + 0.5}H${width}" stroke="${colours.grid}"/>`;

function nameLines(lines: readonly string[], row: SpreadRow, top: number): string[] {
  return lines.map((line, index) =>
    textAt(0, top + padding / 2 + (index + 1) * lineHeight - 3.5, line, { ...lookOf(row), name: "group" }),
  );
}
