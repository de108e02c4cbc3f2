import { toggled } from "../../../src/screens/control/toggled";

test("puts a key in, and takes it out again", () => {
  const once = toggled(new Set(["a"]), "b");
  expect([...once]).toEqual(["a", "b"]);
  expect([...toggled(once, "b")]).toEqual(["a"]);
});
