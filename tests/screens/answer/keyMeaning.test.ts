import { keyMeaning } from "../../../src/screens/answer/keyMeaning";

const five = { answers: 5, chosen: null, focused: 1 } as const;

test.each([
  ["1", five, { type: "choose", answer: 1 }],
  ["5", five, { type: "choose", answer: 5 }],
  ["4", { answers: 3, chosen: null, focused: 1 } as const, null],
  ["0", five, null],
  ["3", { answers: 5, chosen: 1, focused: null } as const, { type: "choose", answer: 3 }],
  ["ArrowRight", five, { type: "choose", answer: 2 }],
  ["ArrowDown", { ...five, focused: 5 } as const, { type: "choose", answer: "none" }],
  ["ArrowRight", { ...five, focused: "none" } as const, { type: "choose", answer: 1 }],
  ["ArrowLeft", five, { type: "choose", answer: "none" }],
  ["ArrowUp", { ...five, focused: "none" } as const, { type: "choose", answer: 5 }],
  ["ArrowUp", { ...five, focused: null } as const, null],
  ["Enter", five, null],
  ["Enter", { ...five, chosen: 1 } as const, { type: "next" }],
  ["Enter", { ...five, chosen: "none", focused: "none" } as const, { type: "next" }],
  ["Enter", { ...five, chosen: 2, focused: null } as const, null],
  ["x", five, null],
] as const)("%s among %j", (key, choosing, meaning) => {
  expect(keyMeaning(key, choosing)).toEqual(meaning);
});
