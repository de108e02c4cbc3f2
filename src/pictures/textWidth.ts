const ems: Readonly<Record<string, number>> = { "%": 0.95, ".": 0.35, ",": 0.35, " ": 0.35 };
const emsOfFigure = 0.64;
const emsOfLetter = 0.57;
const strongFactor = 1.1;

/**
 * About how wide a text is, in pixels; there is no page to measure it on. Rather too wide than too narrow: what fits by
 * this fits in any of the usual fonts.
 */
export function textWidth(text: string, size: number, strong = false): number {
  const width = [...text].reduce(
    (total, sign) => total + (ems[sign] ?? (/\d/.test(sign) ? emsOfFigure : emsOfLetter)),
    0,
  );
  return width * size * (strong ? strongFactor : 1);
}
