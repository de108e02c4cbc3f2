import { cleanText } from "../../../src/workbook/cells/cleanText";

describe("cleanText", () => {
  it.each([
    ["\u00a0Haarlem ", "Haarlem"],
    ["1\u202f234", "1 234"],
    ["D1\u200b.1", "D1.1"],
    ["Haarlem", "Haarlem"],
    [" \n ", ""],
    ["regel 1\nregel 2\n", "regel 1\nregel 2"],
  ])("makes of %j what a reader sees", (text, seen) => {
    expect(cleanText(text)).toBe(seen);
  });
});
