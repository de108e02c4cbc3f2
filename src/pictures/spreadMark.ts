import type { SpreadGroup } from "../report/report";
import { colours } from "./colours";
import { coordinate } from "./coordinate";
import { hatch } from "./hatch";

const boxHeight = 10;
const highest = 200;

/**
 * A group's index between 0 and 200: a dashed hatched box of what chance allows, an open circle within it and a filled
 * diamond outside it. What passes 200 stands at the end with an arrow; its figure stands beside it.
 *
 * @param y       the middle
 * @param across  where an index stands
 * @returns       nothing where the group was not compared
 */
export function spreadMark(group: SpreadGroup, y: number, across: (index: number) => number): string {
  const { index, expectedIndex, verdict } = group;
  if (index === null || expectedIndex === null) return "";
  const box = { lower: across(expectedIndex.lower), upper: across(expectedIndex.upper) };
  const top = y - boxHeight / 2;
  return [
    `<path class="grid" d="M${coordinate(across(0))} ${coordinate(y)}H${coordinate(across(highest))}" stroke="${colours.grid}"/>`,
    `<rect class="chance" x="${coordinate(box.lower)}" y="${coordinate(top)}" width="${coordinate(box.upper - box.lower)}" height="${boxHeight}" fill="none" stroke="${colours.hatch}" stroke-width=".75" stroke-dasharray="2 2"/>`,
    hatch({ across: box, height: boxHeight, topAt: () => top }),
    `<path class="hundred" d="M${coordinate(across(100))} ${coordinate(y - 9)}v18" stroke="${colours.textSoft}"/>`,
    verdict === "as-expected" ? circle(across(index), y) : diamond(across(index), y),
    ...(index > highest ? [arrow(across(highest), y)] : []),
  ].join("");
}

const circle = (x: number, y: number): string =>
  `<circle class="within" cx="${coordinate(x)}" cy="${coordinate(y)}" r="5" fill="${colours.paper}" stroke="${colours.data}" stroke-width="2"/>`;

const diamond = (x: number, y: number): string =>
  `<path class="outside" d="M${coordinate(x)} ${coordinate(y - 6.5)}l6.5 6.5-6.5 6.5-6.5-6.5z" fill="${colours.signal}"/>`;

const arrow = (x: number, y: number): string =>
  `<path class="beyond" d="M${coordinate(x + 8)} ${coordinate(y - 3)}l3 3-3 3" fill="none" stroke="${colours.text}" stroke-width="1.4"/>`;
