import { notationOfBuiltInFormat } from "../../../src/xlsx/reading/notationOfBuiltInFormat";

/** ECMA-376 part 1, §18.8.30 and §18.8.31. */
describe("what a number format without a code does to the meaning of a number", () => {
  it.each([
    [0, undefined],
    [9, "percentage"],
    [10, "percentage"],
    [11, undefined],
    [14, "date"],
    [22, "date"],
    [37, undefined],
    [45, "date"],
    [49, undefined],
    [57, "date"],
  ])("built-in format %i: %s", (id, expected) => {
    expect(notationOfBuiltInFormat(id)).toBe(expected);
  });
});
