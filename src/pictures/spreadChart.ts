import type { SpreadReport } from "../report/report";
import type { PictureWords } from "../text/PictureWords";
import { picture } from "./picture";
import { spreadMark } from "./spreadMark";
import type { SpreadRow } from "./spreadRow";
import { spreadRow, spreadRowNarrow } from "./spreadRow";
import { textAt } from "./textAt";

const head = 18;
const indexWidth = 34;
const gap = 10;
/** Narrower than this, a mark stands under its name instead of beside it. */
const narrowest = 240;
/** For the arrow behind what passes 200. */
const markEdge = 12;

/**
 * How participants are spread over groups: an index per group, 100 for as many as in the target group, with the range
 * that chance allows. Those of unknown group are a row of their own, without a mark.
 *
 * @param width  in the units of the viewBox, which is as wide in pixels where nothing stretches it
 * @returns      an SVG element as text, with its figures as `aria-label`
 */
export function spreadChart(spread: SpreadReport, words: PictureWords, width = 300): string {
  const isNarrow = width < narrowest;
  const nameWidth = isNarrow ? width : Math.round(width * 0.46);
  const [from, to] = isNarrow ? [markEdge, width - markEdge] : [nameWidth + gap, width - indexWidth - gap];
  const across = (index: number): number => from + (Math.min(index, 200) / 200) * (to - from);
  const drawRow = isNarrow ? spreadRowNarrow : spreadRow;
  const isCompared = spread.groups.some(({ index }) => index !== null);
  let y = isCompared ? head : 0;
  const parts = isCompared ? axisLabels(across) : [];
  for (const row of rowsOf(spread, words, across)) {
    const drawn = drawRow(row, y, { width, nameWidth });
    parts.push(drawn.markup);
    y += drawn.height;
  }
  return picture({ width, height: y, name: "spread-chart", label: words.spread(spread) }, parts);
}

type Across = (index: number) => number;

function axisLabels(across: Across): string[] {
  return [0, 100, 200].map((index) => textAt(across(index), 11, String(index), { anchor: "middle" }));
}

function rowsOf(spread: SpreadReport, words: PictureWords, across: Across): SpreadRow[] {
  const rows = spread.groups.map((group) => ({
    name: group.name,
    strong: group.verdict !== null && group.verdict !== "as-expected",
    figure:
      group.index === null
        ? words.numbers.formatPersons(group.participants)
        : words.numbers.formatNumber(group.index, 0),
    mark: group.index === null ? null : (y: number) => spreadMark(group, y, across),
  }));
  const { participantsUnknown } = spread;
  if (participantsUnknown === 0) return rows;
  const figure = words.notDivided(participantsUnknown);
  return [...rows, { name: words.unknownGroup, strong: false, figure, mark: null }];
}
