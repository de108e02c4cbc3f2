import { colours } from "../colours";
import { coordinate } from "../coordinate";
import { hatch } from "../hatch";
import type { DegreeOfAgreeing } from "./degreesOfAgreeing";

export interface AnswerPartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const wide = 7;
const dense = 3.5;

/**
 * The part of one answer in a bar: from blank over two hatchings and a soft fill to a dark one. Five different looks without
 * any colour, each with a dark edge.
 */
export function answerPart(degree: DegreeOfAgreeing, box: AnswerPartBox): string {
  const [x, width] = [box.x, box.width].map(coordinate);
  const fill = degree === 4 ? colours.data : degree === 3 ? colours.dataSoft : colours.paper;
  return [
    `<rect class="answer degree-${degree}" x="${x}" y="${coordinate(box.y)}" width="${width}" height="${box.height}" fill="${fill}" stroke="${colours.dataStrong}"/>`,
    ...(degree === 1 ? [hatched(box, wide)] : []),
    ...(degree === 2 ? [hatched(box, dense)] : []),
  ].join("");
}

function hatched({ x, y, width, height }: AnswerPartBox, spacing: number): string {
  return hatch({ across: { lower: x, upper: x + width }, height, topAt: () => y, spacing });
}
