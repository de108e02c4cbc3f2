import type { CellGraph } from "./cellGraph";
import type { GridCell } from "./CountGrid";
import type { Step } from "./Step";

/**
 * A way in which numbers that are hidden already make up for one that moves; null where there is none. The first that is
 * found, depth first: in a large table most small counts protect each other, and looking at all of it would take long.
 */
export function freePath(graph: CellGraph): readonly Step[] | null {
  const seen = new Uint8Array(graph.nodes);
  const way: Step[] = [];
  const branches = [branchAt(graph, graph.from)];
  seen[graph.from] = 1;
  for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
    if (branch.isNew) {
      branch.isNew = false;
      const last = hiddenStep(graph, branch.node, graph.to);
      if (last !== null) return [...way, last];
    }
    const node = branch.next;
    branch.next += 1;
    if (node === branch.end) {
      branches.pop();
      way.pop();
      continue;
    }
    if (seen[node] === 1) continue;
    const step = hiddenStep(graph, branch.node, node);
    if (step === null) continue;
    seen[node] = 1;
    way.push(step);
    branches.push(branchAt(graph, node));
  }
  return null;
}

/** A node on the way, and which of its neighbours is the next to try; the end of the way comes before them. */
interface Branch {
  readonly node: number;
  readonly end: number;
  next: number;
  isNew: boolean;
}

function branchAt(graph: CellGraph, node: number): Branch {
  const { first, count } = graph.neighbours(node);
  return { node, end: first + count, next: first, isNew: true };
}

function hiddenStep(graph: CellGraph, node: number, neighbour: number): Step | null {
  const step = graph.step(node, neighbour);
  return step !== null && isHidden(step.cell) ? step : null;
}

function isHidden({ state }: GridCell): boolean {
  return state === "primary" || state === "secondary" || state === "unpublished";
}
