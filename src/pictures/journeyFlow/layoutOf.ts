import type { PictureWords } from "../../text/PictureWords";
import { textWidth } from "../textWidth";
import type { BandSize } from "./bandSizes";
import { bandSizes } from "./bandSizes";
import { columnsOf, mostLayers } from "./columnsOf";
import type { FlowBand, FlowLayout } from "./FlowLayout";
import type { JourneyFlowFacts } from "./JourneyFlowFacts";
import { layersOf } from "./layersOf";
import type { Nodes } from "./stackNodes";
import { bottomOf, sideOf, stackNodes } from "./stackNodes";

const labelSize = 11;

/** Where everything stands, in as many layers as leave room for the numbers. */
export function layoutOf(facts: JourneyFlowFacts, words: PictureWords, width: number): FlowLayout {
  const sizes = bandSizes(facts, words);
  const widest = Math.max(0, ...sizes.map(({ label }) => textWidth(label, labelSize, true)));
  const layers = layersOf(facts.transitions, mostLayers(width, widest));
  const columns = columnsOf(Math.max(1, ...layers.values()), width, widest);
  const { provisions } = facts;
  const nodes = stackNodes({ provisions, words, sizes, layers, columns });
  return {
    nodes: [...nodes.values()],
    bands: bandsOf(sizes, nodes),
    gap: columns.gap,
    bottom: bottomOf([...nodes.values()]),
  };
}

function bandsOf(sizes: readonly BandSize[], nodes: Nodes): FlowBand[] {
  const isBack = ({ from, to }: BandSize): boolean =>
    (nodes.get(from)?.layer ?? 0) >= (nodes.get(to)?.layer ?? 0);
  const back = sizes.filter(isBack);
  const starts = middlesAt({ sizes, back, nodes, side: "from", other: "to" });
  const ends = middlesAt({ sizes, back, nodes, side: "to", other: "from" });
  return sizes.flatMap((size) => {
    const from = nodes.get(size.from);
    const to = nodes.get(size.to);
    if (from === undefined || to === undefined) return [];
    const { label, hidden, thickness } = size;
    const [startY, endY] = [starts.get(size) ?? from.y, ends.get(size) ?? to.y];
    const lane = isBack(size) ? back.indexOf(size) : null;
    return [{ from, to, startY, endY, thickness, label, hidden, lane }];
  });
}

interface Side {
  readonly sizes: readonly BandSize[];
  readonly back: readonly BandSize[];
  readonly nodes: Nodes;
  readonly side: "from" | "to";
  readonly other: "from" | "to";
}

/** The middle of each band at one side of its bar: in the order of the other ends, those that go back lowest. */
function middlesAt({ sizes, back, nodes, side, other }: Side): ReadonlyMap<BandSize, number> {
  const middles = new Map<BandSize, number>();
  const rankOf = (size: BandSize): number =>
    back.includes(size) ? Infinity : (nodes.get(size[other])?.y ?? 0);
  for (const { place, y, height } of nodes.values()) {
    const here = sizes.filter((size) => size[side] === place);
    let top = y + (height - sideOf(sizes, side, place)) / 2;
    for (const size of here.toSorted((one, two) => (rankOf(one) <= rankOf(two) ? -1 : 1))) {
      middles.set(size, top + size.slot / 2);
      top += size.slot;
    }
  }
  return middles;
}
