import fc from "fast-check";
import { goalTree, type GoalLink } from "../../../src/domain/goals/goalTree";

/** "D1.1<D1" is goal D1.1 under D1. */
const goals = (...links: string[]): GoalLink[] =>
  links.map((link) => {
    const [code = "", parent = null] = link.split("<");
    return { code, parent };
  });

describe("the goal tree", () => {
  it("puts a parent before its children and keeps the order of the sheet otherwise", () => {
    const tree = goalTree(goals("D1.2<D1", "D2", "D1.1<D1", "D1", "D1.1.1<D1.1", "D2.1<D2"));
    expect(tree.inTreeOrder).toEqual(["D2", "D2.1", "D1", "D1.2", "D1.1", "D1.1.1"]);
    expect(tree.roots).toEqual(["D2", "D1"]);
    expect(tree.childrenOf("D1")).toEqual(["D1.2", "D1.1"]);
  });

  it("knows what stands above a goal and how deep it is", () => {
    const tree = goalTree(goals("A", "B<A", "C<B"));
    expect(tree.ancestorsOf("C")).toEqual(["B", "A"]);
    expect(["A", "B", "C"].map((code) => tree.depthOf(code))).toEqual([0, 1, 2]);
  });

  it("takes a goal with an unknown parent as a root and reports it", () => {
    const tree = goalTree(goals("A", "B<X"));
    expect(tree.unknownParents).toEqual([{ goal: "B", parent: "X" }]);
    expect(tree.roots).toEqual(["A", "B"]);
  });

  it("reports each cycle once, from its first goal in the sheet, and still shows its goals", () => {
    const tree = goalTree(goals("E<C", "B<A", "C<B", "A<C", "S<S"));
    expect(tree.cycles).toEqual([["B", "A", "C"], ["S"]]);
    expect(tree.inTreeOrder).toEqual(["B", "C", "E", "A", "S"]);
    expect(tree.ancestorsOf("E")).toEqual(["C", "B"]);
  });

  it("takes the first of two goals with the same code", () => {
    const tree = goalTree(goals("A", "B", "C<A", "C<B"));
    expect(tree.inTreeOrder).toEqual(["A", "C", "B"]);
    expect(tree.childrenOf("B")).toEqual([]);
  });

  it("answers for a code that it does not have", () => {
    const tree = goalTree([]);
    expect([tree.childrenOf("X"), tree.ancestorsOf("X"), tree.depthOf("X")]).toEqual([[], [], 0]);
    expect(tree.inTreeOrder).toEqual([]);
  });

  it("walks a chain of 50,000 goals", () => {
    const chain = Array.from({ length: 50000 }, (_, place) => ({
      code: String(place),
      parent: place === 0 ? null : String(place - 1),
    }));
    const tree = goalTree(chain);
    expect(tree.depthOf("49999")).toBe(49999);
    expect(tree.ancestorsOf("49999")).toHaveLength(49999);
  });

  it("never loops and loses no goal, whatever the parents are (property, fixed seed)", () => {
    const code = fc.constantFrom("A", "B", "C", "D", "E", "F", "G");
    const anyGoals = fc.array(fc.record({ code, parent: fc.option(fc.oneof(code, fc.constant("X"))) }));
    const property = fc.property(anyGoals, (links) => {
      const tree = goalTree(links);
      const codes = new Set(links.map((link) => link.code));
      expect(new Set(tree.inTreeOrder)).toEqual(codes);
      expect(tree.inTreeOrder).toHaveLength(codes.size);
      const seen = new Set<string>();
      for (const goal of tree.inTreeOrder) {
        const above = tree.ancestorsOf(goal);
        expect(above).toHaveLength(tree.depthOf(goal));
        expect(above.every((ancestor) => seen.has(ancestor))).toBe(true);
        seen.add(goal);
      }
      expect(new Set(tree.cycles.flat()).size).toBe(tree.cycles.flat().length);
    });
    fc.assert(property, { seed: 20240602, numRuns: 1000 });
  });

  it("is what the example says", () => {
    expect(goalTree(goals("D1.1<D1", "D1")).inTreeOrder).toEqual(["D1", "D1.1"]);
  });
});
