import { missingAspects } from "../../../src/domain/costs/missingAspects";
import { InvalidInput } from "../../../src/domain/InvalidInput";

describe("missingAspects", () => {
  it("are none where all three have a text or a mark from 1 to 5", () => {
    expect(missingAspects(Object.freeze({ involvement: "veel", legitimacy: 1, returns: 5 }))).toEqual([]);
  });

  it("are those without a text, in the usual order", () => {
    expect(missingAspects({ involvement: null, legitimacy: " ", returns: "" })).toEqual([
      "involvement",
      "legitimacy",
      "returns",
    ]);
    expect(missingAspects({ involvement: "hoog", legitimacy: 4, returns: null })).toEqual(["returns"]);
  });

  it.each([0, 6])("refuses %d as a mark", (mark) => {
    const facts = { name: "legitimacy", value: mark, lowest: 1, highest: 5 };
    expect(() => missingAspects({ involvement: null, legitimacy: mark, returns: null })).toThrow(
      new InvalidInput("out-of-range", facts),
    );
  });

  it("refuses 3.5 as a mark", () => {
    expect(() => missingAspects({ involvement: 3.5, legitimacy: null, returns: null })).toThrow(
      new InvalidInput("not-a-whole-number", { name: "involvement", value: 3.5 }),
    );
  });
});
