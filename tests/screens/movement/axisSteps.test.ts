import { axisSteps } from "../../../src/screens/movement/axisSteps";
import { indicatorWith, measuredIn } from "./indicatorWith";

const share = (from: number, to: number) =>
  indicatorWith({ margin: null, measurements: [measuredIn(2022, from), measuredIn(2023, to)] });

test("all shares have the step of the one that needs most; counts have their own", () => {
  const count = indicatorWith({
    kind: "count",
    margin: null,
    measurements: [measuredIn(2022, 1000), measuredIn(2023, 1400)],
  });
  expect([...axisSteps([share(48, 49), share(40, 60), count])]).toEqual([
    ["share", 5],
    ["count", 100],
  ]);
});

test("where nothing was measured the step is 1", () => {
  expect(axisSteps([indicatorWith({ measurements: [] })]).get("share")).toBe(1);
});
