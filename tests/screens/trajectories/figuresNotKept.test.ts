import type { TrajectoryFacts } from "../../../src/report/TrajectoryFacts";
import { figuresNotKept } from "../../../src/screens/trajectories/figuresNotKept";

test("only what is in no row is not kept; what is too small, is", () => {
  const facts = {
    callBack: { reason: null },
    intake: { reason: "nothing-kept" },
    leadTime: { reason: "too-few" },
    recurrence: { reason: "nothing-kept" },
    reciprocity: { reason: "none-assessable" },
    journeys: { reason: "reference-date-missing" },
  } as TrajectoryFacts;
  expect(figuresNotKept(facts)).toEqual(["intake", "recurrence"]);
});
