import { funnelLimits } from "../../../src/domain/comparison/funnelLimits";
import type { Funnel, Provider, ProviderInFunnel } from "../../../src/domain/comparison/funnelLimits";
import { InvalidInput } from "../../../src/domain/InvalidInput";

const provider = (name: string, events: number, persons: number): Provider =>
  Object.freeze({ name, events, persons });
const four = [
  provider("Delta", 50, 100),
  provider("Alfa", 50, 100),
  provider("Charlie", 50, 100),
  provider("Bravo", 50, 100),
];

function judged(funnel: Funnel): readonly ProviderInFunnel[] {
  if (funnel.reason !== null) throw new Error(funnel.reason);
  return funnel.providers;
}

describe("funnelLimits", () => {
  it("holds five providers against their common share (0.5 ± 1.959964 · 0.05 and ± 3.090232 · 0.05 by hand)", () => {
    const funnel = funnelLimits(Object.freeze([...four, provider("Echo", 50, 100)]));
    const [first] = judged(funnel);
    expect(funnel).toMatchObject({ reason: null, overallShare: 0.5 });
    expect(first).toMatchObject({ name: "Delta", events: 50, persons: 100, share: 0.5, position: "within" });
    expect(first?.limits95.lower).toBeCloseTo(0.4020018, 7);
    expect(first?.limits95.upper).toBeCloseTo(0.5979982, 7);
    expect(first?.limits998.lower).toBeCloseTo(0.3454884, 7);
    expect(first?.limits998.upper).toBeCloseTo(0.6545116, 7);
  });

  // With 6,000 of 12,000 elsewhere, the common share stays close to 0.5: limits 0.402–0.598 and 0.345–0.655.
  it.each([
    [50, "within"],
    [41, "within"],
    [59, "within"],
    [40, "below-95"],
    [60, "above-95"],
    [35, "below-95"],
    [65, "above-95"],
    [34, "below-998"],
    [66, "above-998"],
  ])("places %d of 100 %s", (events, position) => {
    const many = [1, 2, 3, 4].map((number) => provider(`Groot ${number}`, 1500, 3000));
    expect(judged(funnelLimits([...many, provider("Klein", events, 100)])).at(-1)?.position).toBe(position);
  });

  it("keeps the order in which the providers are given: it is no ranking", () => {
    const names = judged(funnelLimits([...four, provider("Echo", 90, 100)])).map(({ name }) => name);
    expect(names).toEqual(["Delta", "Alfa", "Charlie", "Bravo", "Echo"]);
  });

  it("shows a provider of 29 persons without judging it, and judges one of 30", () => {
    const of29 = judged(funnelLimits([...four, provider("Echo", 29, 29)])).at(-1);
    expect(of29).toMatchObject({ share: 1, position: "too-few-persons" });
    expect(judged(funnelLimits([...four, provider("Echo", 30, 30)])).at(-1)?.position).toBe("above-998");
  });

  it("counts a provider that is not judged in the share of all", () => {
    expect(funnelLimits([...four, provider("Echo", 20, 20)])).toMatchObject({ overallShare: 220 / 420 });
  });

  it.each([0, 1])("has everybody within where all shares are %d", (share) => {
    const alike = four.map(({ name, persons }) => provider(name, share * persons, persons));
    const places = judged(funnelLimits([...alike, provider("Echo", share * 40, 40)]));
    expect(places.map(({ position }) => position)).toEqual(Array(5).fill("within"));
  });

  it("has no funnel for four providers", () => {
    expect(funnelLimits(four)).toEqual({ reason: "too-few-providers", needed: 5, given: 4 });
    expect(funnelLimits([])).toEqual({ reason: "too-few-providers", needed: 5, given: 0 });
  });

  it("refuses a provider without persons, or with more events than persons, however few there are", () => {
    expect(() => funnelLimits([provider("Leeg", 0, 0)])).toThrow(
      new InvalidInput("denominator-not-positive", { persons: 0 }),
    );
    expect(() => funnelLimits([...four, provider("Fout", 11, 10)])).toThrow(
      new InvalidInput("numerator-out-of-range", { events: 11, persons: 10 }),
    );
  });
});
