import type { CellGraph } from "./cellGraph";
import type { GridCell } from "./CountGrid";
import type { Step } from "./Step";

/**
 * The cheapest way in which other numbers make up for one that moves; null where there is none. Hidden numbers do so for
 * nothing, published ones at their cost. Dijkstra (1959); nodes that cost nothing more wait on a stack.
 */
export function cheapestPath(graph: CellGraph): readonly Step[] | null {
  const { from, to, nodes } = graph;
  const costs = new Float64Array(nodes).fill(Infinity);
  const settled = new Uint8Array(nodes);
  const arrivals: (Arrival | undefined)[] = [];
  costs[from] = 0;
  const free = [from];
  for (;;) {
    const node = free.pop() ?? cheapestNode(costs, settled);
    if (node === null) return null;
    if (node === to) return wayBack(arrivals, from, to);
    settled[node] = 1;
    const { first, count } = graph.neighbours(node);
    for (let other = first; other < first + count; other += 1) {
      if (settled[other] === 1) continue;
      const step = graph.step(node, other);
      if (step === null) continue;
      const extra = costOf(step.cell);
      const cost = (costs[node] ?? 0) + extra;
      if (cost >= (costs[other] ?? 0)) continue;
      costs[other] = cost;
      arrivals[other] = { node, step };
      if (extra === 0) free.push(other);
    }
  }
}

/** How a node is reached at least cost. */
interface Arrival {
  readonly node: number;
  readonly step: Step;
}

function costOf({ state, cost }: GridCell): number {
  if (state === "blank" || state === "zero") return Infinity;
  return state === "published" ? cost : 0;
}

function cheapestNode(costs: Float64Array, settled: Uint8Array): number | null {
  let found: number | null = null;
  let least = Infinity;
  for (let node = 0; node < costs.length; node += 1) {
    const cost = costs[node] ?? Infinity;
    if (settled[node] === 1 || cost >= least) continue;
    least = cost;
    found = node;
  }
  return found;
}

function wayBack(arrivals: readonly (Arrival | undefined)[], from: number, to: number): readonly Step[] {
  const way: Step[] = [];
  for (let node = to; node !== from;) {
    const arrival = arrivals[node];
    if (arrival === undefined) break;
    way.push(arrival.step);
    node = arrival.node;
  }
  return way;
}
