import { stepOfPart } from "../../../src/documents/reports/partsOfWork";

test("a part begins where the one before it ends", () => {
  const at = (part: Parameters<typeof stepOfPart>[0], done: number) => stepOfPart(part, { done, total: 4 });
  expect([at("facts", 0), at("facts", 4)].map(({ done }) => done)).toEqual([0, 500]);
  expect([at("words", 0), at("words", 4)].map(({ done }) => done)).toEqual([500, 600]);
  expect([at("pictures", 0), at("pictures", 4)].map(({ done }) => done)).toEqual([600, 1000]);
  expect(at("pictures", 2)).toEqual({ done: 800, total: 1000 });
});

test("a part of nothing has just begun", () => {
  expect(stepOfPart("words", { done: 0, total: 0 })).toEqual({ done: 500, total: 1000 });
});
