import type { CheckStep } from "../../workbook/CheckProgress";

/** The parts of making a report, as they follow each other: from where to where on a scale of a thousand. */
export const partsOfWork = { facts: [0, 500], words: [500, 600], pictures: [600, 1000] } as const;

/**
 * How far the whole is when one part is so far, so that a bar never goes back.
 *
 * @example stepOfPart("pictures", { done: 1, total: 2 }) // { done: 800, total: 1000 }
 */
export function stepOfPart(part: keyof typeof partsOfWork, { done, total }: CheckStep): CheckStep {
  const [from, to] = partsOfWork[part];
  return { done: total === 0 ? from : Math.round(from + ((to - from) * done) / total), total: 1000 };
}
