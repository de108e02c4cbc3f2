/** A goal and the goal it stands under; null at the top. Codes are compared letter by letter. */
export interface GoalLink {
  readonly code: string;
  readonly parent: string | null;
}

/**
 * Goals as a tree that can be walked without care: it has no loops, whatever was filled in. Where goals run in a
 * circle, the first of them in the list is taken as a goal at the top.
 */
export interface GoalTree {
  /** Every code once: a parent before its children, and otherwise in the order of the list. */
  readonly inTreeOrder: readonly string[];
  /** The goals at the top, among them those whose parent is unknown. */
  readonly roots: readonly string[];
  /** Directly below this goal; empty for an unknown code. */
  childrenOf(code: string): readonly string[];
  /** From the goal just above up to the top; empty for an unknown code. */
  ancestorsOf(code: string): readonly string[];
  /** 0 at the top, and for an unknown code. */
  depthOf(code: string): number;
  /** Goals that name a parent that is not in the list. */
  readonly unknownParents: readonly { readonly goal: string; readonly parent: string }[];
  /** Each circle once, from its first goal in the list upwards. A goal that is its own parent is a circle of one. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * The tree that a list of goals with their parents describes.
 *
 * For: showing goals in order and finding what stands below what. Not for: judging whether the levels fit.
 *
 * @param goals  in the order of the sheet; of a code that stands there twice, the first one counts
 * @example goalTree([{ code: "D1.1", parent: "D1" }, { code: "D1", parent: null }]).inTreeOrder // ["D1", "D1.1"]
 */
export function goalTree(goals: readonly GoalLink[]): GoalTree {
  const given = new Map<string, string | null>();
  for (const { code, parent } of goals) if (!given.has(code)) given.set(code, parent);

  const unknownParents = [...given].flatMap(([goal, parent]) =>
    parent === null || given.has(parent) ? [] : [{ goal, parent }],
  );
  const parents = new Map(given);
  for (const { goal } of unknownParents) parents.set(goal, null);
  const cycles = cyclesIn(parents);
  for (const [first] of cycles) if (first !== undefined) parents.set(first, null);

  const children = childrenIn(parents);
  const roots = [...parents].flatMap(([code, parent]) => (parent === null ? [code] : []));
  const depths = depthsIn(roots, children);
  return {
    inTreeOrder: [...depths.keys()],
    roots,
    childrenOf: (code) => children.get(code) ?? [],
    ancestorsOf: (code) => ancestorsIn(parents, code),
    depthOf: (code) => depths.get(code) ?? 0,
    unknownParents,
    cycles,
  };
}

/** Walks up from each goal until the top or a goal seen before: seen in this same walk is a circle. */
function cyclesIn(parents: ReadonlyMap<string, string | null>): string[][] {
  const placeInList = new Map([...parents.keys()].map((code, place) => [code, place]));
  const walkOf = new Map<string, string>();
  const cycles: string[][] = [];
  for (const start of parents.keys()) {
    const path: string[] = [];
    let code: string | null = start;
    while (code !== null && !walkOf.has(code)) {
      walkOf.set(code, start);
      path.push(code);
      code = parents.get(code) ?? null;
    }
    if (code !== null && walkOf.get(code) === start) {
      cycles.push(fromFirstInList(path.slice(path.indexOf(code)), placeInList));
    }
  }
  return cycles;
}

function fromFirstInList(cycle: readonly string[], placeInList: ReadonlyMap<string, number>): string[] {
  const places = cycle.map((code) => placeInList.get(code) ?? 0);
  const first = places.indexOf(places.reduce((least, place) => Math.min(least, place)));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function childrenIn(parents: ReadonlyMap<string, string | null>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [code, parent] of parents) {
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [code]);
    else siblings.push(code);
  }
  return children;
}

/** Depth per goal, in tree order. A stack of its own, because a chain of 50,000 goals would exhaust the engine's. */
function depthsIn(
  roots: readonly string[],
  children: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const depths = new Map<string, number>();
  const waiting = roots.map((code) => ({ code, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { code, depth } = next;
    depths.set(code, depth);
    for (const child of (children.get(code) ?? []).toReversed())
      waiting.push({ code: child, depth: depth + 1 });
  }
  return depths;
}

function ancestorsIn(parents: ReadonlyMap<string, string | null>, code: string): string[] {
  const ancestors: string[] = [];
  for (let above = parents.get(code) ?? null; above !== null; above = parents.get(above) ?? null) {
    ancestors.push(above);
  }
  return ancestors;
}
