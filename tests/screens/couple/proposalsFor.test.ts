import { proposalsFor } from "../../../src/screens/couple/proposalsFor";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const rows = checkedSheets(plan).records.activities?.rows ?? [];
const suggestions = [
  { goal: "B2", words: ["mantelzorgers"] },
  { goal: "B1", words: ["buurt"] },
];

function proposed(code: string, picked: string | null = null, answered: readonly string[] = []) {
  const activity = rows.find((one) => one.code === code);
  if (!activity) throw new Error(`no activity ${code}`);
  const proposals = proposalsFor(activity, suggestions, picked, new Set(answered));
  return proposals.map(({ goal, because }) => `${goal} ${because}`);
}

test("without goals, what resembles is proposed, the best first", () => {
  expect(proposed("A-02")).toEqual(["B2 resembles", "B1 resembles"]);
});

test("goals that stand there come first, each once", () => {
  expect(proposed("A-01")).toEqual(["B1 core-now", "B2 resembles"]);
  expect(proposed("A-03")).toEqual(["B1 core-now", "B2 core-now"]);
  expect(proposed("A-04")).toEqual(["B1 side-now", "B2 side-now"]);
});

test("what the user picked comes before all", () => {
  expect(proposed("A-03", "B2")).toEqual(["B2 picked", "B1 core-now"]);
});

test("a goal is not asked about again once the user said no, unless they pick it themselves", () => {
  expect(proposed("A-02", null, ["b2"])).toEqual(["B1 resembles"]);
  expect(proposed("A-02", "B2", ["B2"])).toEqual(["B2 picked", "B1 resembles"]);
});
