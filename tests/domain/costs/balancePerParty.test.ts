import fc from "fast-check";
import { balancePerParty } from "../../../src/domain/costs/balancePerParty";
import { businessCase } from "../../../src/domain/costs/businessCase";
import { InvalidInput } from "../../../src/domain/InvalidInput";

const budget = Object.freeze({
  costs: 6500,
  avoidedPerYear: 12000,
  years: 1,
  payer: "Gemeente",
  beneficiary: "UWV",
});

describe("balancePerParty", () => {
  it("puts costs with who pays and avoided costs with who benefits (by hand)", () => {
    expect(balancePerParty(Object.freeze([budget]))).toEqual([
      { party: "Gemeente", costs: 6500, avoided: 0, balance: -6500 },
      { party: "UWV", costs: 0, avoided: 12000, balance: 12000 },
    ]);
  });

  it("adds up cases of one party, over all their years and however its name is written", () => {
    const second = { ...budget, costs: 1000, years: 2, payer: "uwv", beneficiary: " gemeente" };
    expect(balancePerParty([budget, second])).toEqual([
      { party: "Gemeente", costs: 6500, avoided: 24000, balance: 17500 },
      { party: "UWV", costs: 1000, avoided: 12000, balance: 11000 },
    ]);
  });

  it("never takes the payer for the beneficiary where nobody says", () => {
    expect(balancePerParty([{ ...budget, beneficiary: null }])).toEqual([
      { party: "Gemeente", costs: 6500, avoided: 0, balance: -6500 },
      { party: null, costs: 0, avoided: 12000, balance: 12000 },
    ]);
  });

  it("takes a blank name for no name", () => {
    const found = balancePerParty([{ ...budget, payer: null, beneficiary: " " }]);
    expect(found).toEqual([{ party: null, costs: 6500, avoided: 12000, balance: 5500 }]);
    expect(balancePerParty([{ ...budget, payer: "-", beneficiary: null }])).toEqual(found);
  });

  it("of no cases is empty", () => {
    expect(balancePerParty([])).toEqual([]);
  });

  it("refuses what a single case refuses", () => {
    const facts = { name: "costs", value: -1, lowest: 0, highest: Infinity };
    expect(() => balancePerParty([{ ...budget, costs: -1 }])).toThrow(
      new InvalidInput("out-of-range", facts),
    );
  });

  it("loses no euro: the parties add up to the cases", () => {
    const party = fc.option(fc.constantFrom("Gemeente", "UWV", "Zorgverzekeraar"), { nil: null });
    const cases = fc.array(
      fc.record({
        costs: fc.nat(1e6),
        avoidedPerYear: fc.nat(1e6),
        years: fc.integer({ min: 1, max: 5 }),
        payer: party,
        beneficiary: party,
      }),
    );
    fc.assert(
      fc.property(cases, (some) => {
        const perParty = balancePerParty(some).reduce((sum, { balance }) => sum + balance, 0);
        const perCase = some.reduce(
          (sum, one) => sum + businessCase(one.costs, one.avoidedPerYear, one.years).balance,
          0,
        );
        expect(perParty).toBe(perCase);
      }),
      { seed: 20240601 },
    );
  });
});
