import fc from "fast-check";
import { agreementShares } from "../../../src/domain/agreements/agreementShares";
import { InvalidInput } from "../../../src/domain/InvalidInput";

const none = { done: 0, partly: 0, not: 0, notYetDue: 0, withoutStatus: 0 };

describe("the shares of agreements", () => {
  it("are of those that are due and have a status (by hand: 6, 3 and 1 of 10; 2 not due, 4 unknown)", () => {
    expect(agreementShares({ done: 6, partly: 3, not: 1, notYetDue: 2, withoutStatus: 4 })).toEqual({
      agreements: 16,
      due: 10,
      done: 6,
      partly: 3,
      not: 1,
      notYetDue: 2,
      withoutStatus: 4,
      shareDone: 0.6,
      sharePartly: 0.3,
      shareNot: 0.1,
    });
  });

  it("are not known while nothing is due", () => {
    const found = agreementShares({ done: 0, partly: 0, not: 0, notYetDue: 3, withoutStatus: 1 });
    expect(found).toMatchObject({
      agreements: 4,
      due: 0,
      shareDone: null,
      sharePartly: null,
      shareNot: null,
    });
  });

  it("are 0 where one agreement is due and was not done", () => {
    expect(agreementShares({ ...none, not: 1 })).toMatchObject({ shareDone: 0, sharePartly: 0, shareNot: 1 });
  });

  it.each(["done", "partly", "not", "notYetDue", "withoutStatus"] as const)(
    "refuse what cannot be a number of %s",
    (name) => {
      const counts = (value: number) => ({ ...none, [name]: value });
      const facts = { name, value: -1, lowest: 0, highest: Infinity };
      expect(() => agreementShares(counts(-1))).toThrow(new InvalidInput("out-of-range", facts));
      const whole = { name, value: 1.5 };
      expect(() => agreementShares(counts(1.5))).toThrow(new InvalidInput("not-a-whole-number", whole));
      const finite = { name, value: NaN };
      expect(() => agreementShares(counts(NaN))).toThrow(new InvalidInput("not-a-finite-number", finite));
    },
  );

  it("add up to 1 as soon as anything is due", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), (done, partly, not) => {
        fc.pre(done + partly + not > 0);
        const found = agreementShares(Object.freeze({ done, partly, not, notYetDue: 5, withoutStatus: 7 }));
        const sum = (found.shareDone ?? NaN) + (found.sharePartly ?? NaN) + (found.shareNot ?? NaN);
        expect(sum).toBeCloseTo(1, 12);
      }),
      { seed: 20220704 },
    );
  });
});
