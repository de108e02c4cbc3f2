import english from "../../src/functions/english.json";
import "./customFunctions";

it("every formula is associated as soon as the script runs, without waiting", async () => {
  const associated = new Map<string, unknown>();
  Object.assign(CustomFunctions, { associate: (id: string, work: unknown) => associated.set(id, work) });
  const loading = import("../../src/functions/main");
  await loading;
  expect([...associated.keys()].toSorted()).toEqual(Object.keys(english).toSorted());
  expect([...associated.values()].every((work) => typeof work === "function")).toBe(true);
});
