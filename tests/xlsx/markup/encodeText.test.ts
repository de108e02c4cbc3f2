import fc from "fast-check";
import { decodeText } from "../../../src/xlsx/markup/decodeText";
import { encodeText } from "../../../src/xlsx/markup/encodeText";

describe("text in a cell", () => {
  it.each([
    ["a & b < c", "a &amp; b &lt; c"],
    ["a\u000bb", "a_x000B_b"],
    ["regel 1\r\nregel 2", "regel 1_x000D_\nregel 2"],
    ["_x0041_", "_x005F_x0041_"],
    ["half \ud83d teken", "half _xD83D_ teken"],
    ["heel 😀", "heel 😀"],
    ["tab\tblijft", "tab\tblijft"],
  ])("%j is written %j (ECMA-376 part 1, §22.9.2.19)", (text, written) => {
    expect(encodeText(text)).toBe(written);
  });

  it("is read back as it was, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each([
    ["a &amp; b_x0041_", "a & bA"],
    ["&#65;&#x42;&quot;&apos;", `AB"'`],
    ["&#1114112;&onbekend;", "&#1114112;&onbekend;"],
  ])("%j is read as %j", (raw, text) => {
    expect(decodeText(raw)).toBe(text);
  });
});
