import type { JourneyPlace } from "../../domain/trajectories/journeys/Journeys";
import type { PictureWords } from "../../text/PictureWords";
import { wrapLabel } from "../wrapLabel";
import type { BandSize } from "./bandSizes";
import type { Columns } from "./columnsOf";
import type { FlowNode } from "./FlowLayout";
import type { Layers } from "./layersOf";

export const nameSize = 12;
export const nameLine = 14;
const nameWidth = 132;
const underName = 5;
const betweenNodes = 8;

/** Where each place stands, by place. */
export type Nodes = ReadonlyMap<JourneyPlace, FlowNode>;

export interface StackedFacts {
  readonly provisions: readonly string[];
  readonly words: PictureWords;
  readonly sizes: readonly BandSize[];
  readonly layers: Layers;
  readonly columns: Columns;
}

/**
 * Every provision below the one before and not to its left: no two names or numbers stand at one height. Entry begins at the
 * top, the ends stand in the middle of the height.
 */
export function stackNodes(facts: StackedFacts): Nodes {
  const provisions = stack([...facts.layers.keys()], facts);
  const entry = stack(["entry"], facts);
  const ends = stack(["exit", "ongoing"], facts);
  const height = bottomOf([...provisions, ...entry, ...ends]);
  const down = (height - bottomOf(ends)) / 2;
  const placed = [...entry, ...provisions, ...ends.map((node) => ({ ...node, y: node.y + down }))];
  return new Map(placed.map((node) => [node.place, node]));
}

export function bottomOf(nodes: readonly FlowNode[]): number {
  return Math.max(0, ...nodes.map(({ y, height }) => y + height));
}

/** Slots of all bands on one side of a bar together. */
export function sideOf(sizes: readonly BandSize[], side: "from" | "to", place: JourneyPlace): number {
  return sizes.reduce((sum, size) => (size[side] === place ? sum + size.slot : sum), 0);
}

function stack(places: readonly JourneyPlace[], facts: StackedFacts): FlowNode[] {
  const { provisions, words, sizes, layers, columns } = facts;
  let bottom = 0;
  return places.flatMap((place) => {
    const height = Math.max(sideOf(sizes, "from", place), sideOf(sizes, "to", place));
    if (height === 0) return [];
    const name = typeof place === "number" ? (provisions[place] ?? "") : words.journeyPlaces[place];
    const nameLines = wrapLabel(name, nameWidth, nameSize);
    const y = bottom + nameLines.length * nameLine + underName;
    bottom = y + height + betweenNodes;
    const layer = place === "entry" ? 0 : (layers.get(place) ?? columns.x.length - 1);
    return [{ place, layer, nameLines, x: columns.x[layer] ?? 0, y, height }];
  });
}
