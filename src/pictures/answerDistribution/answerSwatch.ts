import { answerPart } from "./answerPart";
import type { DegreeOfAgreeing } from "./degreesOfAgreeing";

const side = 14;

/** How an answer looks in a bar, for a legend; it says nothing by itself. */
export function answerSwatch(degree: DegreeOfAgreeing): string {
  const box = { x: 0.5, y: 0.5, width: side - 1, height: side - 1 };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" aria-hidden="true">${answerPart(degree, box)}</svg>`;
}
