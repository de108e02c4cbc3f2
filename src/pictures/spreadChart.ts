import type { SpreadReport } from "../report/report";
import type { PictureWords } from "../text/PictureWords";
import { colours } from "./colours";
import { picture } from "./picture";
import { spreadMark } from "./spreadMark";
import { textAt } from "./textAt";
import { textWidth } from "./textWidth";
import { wrapLabel } from "./wrapLabel";

const head = 18;
const nameSize = 12;
const lineHeight = 15;
const padding = 9;
const indexWidth = 34;
const gap = 10;

interface Columns {
  readonly width: number;
  readonly nameWidth: number;
  /** Where an index stands; from 0 at the left to 200 at the right. */
  readonly across: (index: number) => number;
}

interface Row {
  readonly name: string;
  readonly strong: boolean;
  /** At the right edge. */
  readonly figure: string;
  /** @param y  the middle of the row */
  readonly mark: (y: number) => string;
}

/**
 * How participants are spread over groups: an index per group, 100 for as many as in the target group, with the range
 * that chance allows. Those of unknown group are a row of their own, without a mark.
 *
 * @param width  in the units of the viewBox, which is as wide in pixels where nothing stretches it
 * @returns      an SVG element as text, with its figures as `aria-label`
 */
export function spreadChart(spread: SpreadReport, words: PictureWords, width = 300): string {
  const nameWidth = Math.round(width * 0.46);
  const [from, to] = [nameWidth + gap, width - indexWidth - gap];
  const across = (index: number): number => from + (Math.min(index, 200) / 200) * (to - from);
  const columns = { width, nameWidth, across };
  const isCompared = spread.groups.some(({ index }) => index !== null);
  let y = isCompared ? head : 0;
  const parts = isCompared ? axisLabels(columns) : [];
  for (const row of rowsOf(spread, words, columns)) {
    const drawn = drawRow(row, y, columns);
    parts.push(drawn.markup);
    y += drawn.height;
  }
  return picture({ width, height: y, name: "spread-chart", label: words.spread(spread) }, parts);
}

function axisLabels({ across }: Columns): string[] {
  return [0, 100, 200].map((index) => textAt(across(index), 11, String(index), { anchor: "middle" }));
}

function rowsOf(spread: SpreadReport, words: PictureWords, { across }: Columns): Row[] {
  const rows = spread.groups.map((group) => ({
    name: group.name,
    strong: group.verdict !== null && group.verdict !== "as-expected",
    figure:
      group.index === null
        ? words.numbers.formatPersons(group.participants)
        : words.numbers.formatNumber(group.index, 0),
    mark: (y: number) => spreadMark(group, y, across),
  }));
  const { participantsUnknown } = spread;
  if (participantsUnknown === 0) return rows;
  const figure = words.notDivided(participantsUnknown);
  return [...rows, { name: words.unknownGroup, strong: false, figure, mark: () => "" }];
}

function drawRow(row: Row, top: number, { width, nameWidth }: Columns): { markup: string; height: number } {
  const lines = wrapLabel(
    row.name,
    Math.min(nameWidth, width - gap - textWidth(row.figure, nameSize)),
    nameSize,
  );
  const height = lines.length * lineHeight + padding;
  const middle = top + height / 2;
  const look = { size: nameSize, strong: row.strong };
  const names = lines.map((line, index) =>
    textAt(0, top + padding / 2 + (index + 1) * lineHeight - 3.5, line, { ...look, name: "group" }),
  );
  const rule = `<path class="rule" d="M0 ${top + 0.5}H${width}" stroke="${colours.grid}"/>`;
  const figure = textAt(width, middle + 4, row.figure, { ...look, anchor: "end", name: "figure" });
  return { markup: [rule, ...names, row.mark(middle), figure].join(""), height };
}
