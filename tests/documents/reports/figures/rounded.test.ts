import { rounded } from "../../../../src/documents/reports/figures/rounded";

test.each([
  [0.425, 2, 0.43],
  [0.03456, 3, 0.035],
  [-0.425, 2, -0.43],
  [1360, 0, 1360],
  [12345.678, 2, 12345.68],
  [1e-9, 3, 0],
  [-0.0001, 3, 0],
])("%d to %d decimals is %d: a half goes away from zero, as in the texts", (value, decimals, expected) => {
  expect(rounded(value, decimals)).toBe(expected);
});

test("what is not known stays not known", () => {
  expect(rounded(null, 2)).toBeNull();
});
