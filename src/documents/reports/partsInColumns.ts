import type { LevelBlock, LevelPart } from "./ReportDocument";

/** In lines of a column of a quarter of the page: letters on a line, units of a picture on a line. Roughly: fonts differ. */
const letters = { heading: 20, item: 20, sentence: 24 } as const;
const pictureOfLine = 16;
/** The white under a paragraph. */
const white = 0.25;
/** Less than half a page. */
const fewestLines = 24;

/**
 * How many parts of each level stand in its own column. What would make that column longer than those beside it, and leave these
 * empty, goes on below.
 */
export function partsInColumns(levels: readonly LevelBlock[]): number[] {
  const heights = levels.map(({ parts }) => parts.map(linesOf));
  const longest = Math.max(fewestLines, ...heights.map(([first = 0]) => first));
  return heights.map((lines) => {
    let sum = 0;
    const tooLow = lines.findIndex((height) => (sum += height) > longest);
    return tooLow === -1 ? lines.length : Math.max(1, tooLow);
  });
}

function linesOf({ heading, picture, items, sentences }: LevelPart): number {
  const heights = [
    heading === null ? 0 : linesIn(heading, letters.heading),
    picture === null ? 0 : picture.height / pictureOfLine + white,
    ...items.map(({ text }) => linesIn(text, letters.item)),
    ...sentences.map((sentence) => linesIn(sentence, letters.sentence)),
  ];
  return heights.reduce((sum, height) => sum + height, 0);
}

const linesIn = (text: string, lettersOnLine: number): number =>
  Math.ceil(text.length / lettersOnLine) + white;
