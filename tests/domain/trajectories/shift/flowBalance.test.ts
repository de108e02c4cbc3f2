import fc from "fast-check";
import { InvalidInput } from "../../../../src/domain/InvalidInput";
import { flowBalance } from "../../../../src/domain/trajectories/shift/flowBalance";

describe("the balance of who came and who left", () => {
  it("100 + 30 − 20 is 110 and not 105 (domain test case 15)", () => {
    expect(flowBalance({ atStart: 100, inflow: 30, outflow: 20, atEnd: 105 })).toEqual({
      computed: 110,
      difference: -5,
      inBalance: false,
    });
  });

  it("is even at exactly 110, and not at 111", () => {
    const at = (atEnd: number) => flowBalance({ atStart: 100, inflow: 30, outflow: 20, atEnd });
    expect(at(110)).toEqual({ computed: 110, difference: 0, inBalance: true });
    expect(at(111)).toEqual({ computed: 110, difference: 1, inBalance: false });
  });

  it("is below 0 where more persons left than there were", () => {
    expect(flowBalance({ atStart: 5, inflow: 0, outflow: 8, atEnd: 0 })).toEqual({
      computed: -3,
      difference: 3,
      inBalance: false,
    });
  });

  it.each(["atStart", "inflow", "outflow", "atEnd"] as const)(
    "refuses what cannot be a number of %s",
    (name) => {
      const flow = (value: number) => ({ atStart: 0, inflow: 0, outflow: 0, atEnd: 0, [name]: value });
      const range = { lowest: 0, highest: Infinity };
      expect(() => flowBalance(flow(-1))).toThrow(
        new InvalidInput("out-of-range", { name, value: -1, ...range }),
      );
      expect(() => flowBalance(flow(0.5))).toThrow(
        new InvalidInput("not-a-whole-number", { name, value: 0.5 }),
      );
      expect(() => flowBalance(flow(NaN))).toThrow(
        new InvalidInput("not-a-finite-number", { name, value: NaN }),
      );
    },
  );

  it("is even for any numbers that add up", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (stayed, outflow, inflow) => {
        const flow = { atStart: stayed + outflow, inflow, outflow, atEnd: stayed + inflow };
        expect(flowBalance(Object.freeze(flow)).inBalance).toBe(true);
      }),
      { seed: 20220703 },
    );
  });
});
