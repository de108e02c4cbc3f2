import fc from "fast-check";
import type { Spending } from "../../../src/domain/costs/spendingPerArea";
import { spendingPerArea } from "../../../src/domain/costs/spendingPerArea";
import { InvalidInput } from "../../../src/domain/InvalidInput";

describe("spendingPerArea", () => {
  it("€ 80 million in one neighbourhood stays € 80 million, by who pays (City Deal Inclusieve Stad)", () => {
    const spending: Spending[] = [
      { area: "Noord", financier: "Gemeente", euros: 50e6 },
      { area: "Zuid", financier: "Gemeente", euros: 1e6 },
      { area: "noord", financier: "Zorgverzekeraar", euros: 29e6 },
      { area: "Noord", financier: "GEMEENTE", euros: 1e6 },
    ];
    expect(spendingPerArea(Object.freeze(spending))).toEqual({
      financiers: ["Gemeente", "Zorgverzekeraar"],
      areas: [
        { area: "Noord", euros: [51e6, 29e6], total: 80e6 },
        { area: "Zuid", euros: [1e6, 0], total: 1e6 },
      ],
      totals: [52e6, 29e6],
      total: 81e6,
    });
  });

  it("keeps apart what has no area or no financier", () => {
    expect(
      spendingPerArea([
        { area: " ", financier: "Gemeente", euros: 10 },
        { area: null, financier: "-", euros: 5 },
      ]),
    ).toEqual({
      financiers: ["Gemeente", null],
      areas: [{ area: null, euros: [10, 5], total: 15 }],
      totals: [10, 5],
      total: 15,
    });
  });

  it("of nothing is nothing", () => {
    expect(spendingPerArea([])).toEqual({ financiers: [], areas: [], totals: [], total: 0 });
  });

  it("refuses a negative amount, and takes 0", () => {
    const facts = { name: "euros", value: -1, lowest: 0, highest: Infinity };
    const one = (euros: number) => () => spendingPerArea([{ area: "Noord", financier: "Gemeente", euros }]);
    expect(one(-1)).toThrow(new InvalidInput("out-of-range", facts));
    expect(one(0)().total).toBe(0);
  });

  it("adds up to the same total by rows, by columns and by hand", () => {
    const name = fc.option(fc.constantFrom("a", "b", "c"), { nil: null });
    const rows = fc.array(fc.record({ area: name, financier: name, euros: fc.nat(1e9) }));
    fc.assert(
      fc.property(rows, (some) => {
        const { areas, totals, total } = spendingPerArea(some);
        const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
        expect(total).toBe(sum(some.map(({ euros }) => euros)));
        expect(sum(totals)).toBe(total);
        expect(sum(areas.map((area) => area.total))).toBe(total);
      }),
      { seed: 20240601 },
    );
  });
});
