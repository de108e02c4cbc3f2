import { judgeSeries } from "../../../src/domain/movement/judgeSeries";
import type { Verdict } from "../../../src/domain/movement/judgement";
import type { IndicatorTerms } from "../../../src/domain/movement/Measurement";
import { measured, termsOf } from "./seriesInWords";
import { binomialSampler, seededRandom } from "./seededRandom";

const draws = 10_000;
/** 5%, and what 10,000 draws of a true 5% may add by chance (95%). */
const atMost = 0.05 + 1.96 * Math.sqrt((0.05 * 0.95) / draws);

function shareOf(
  verdicts: readonly Verdict[],
  {
    persons,
    before,
    after,
    terms,
    seed,
  }: { persons: number; before: number; after: number; terms: IndicatorTerms; seed: number },
): number {
  const random = seededRandom(seed);
  const eventsBefore = binomialSampler(random, persons, before);
  const eventsAfter = binomialSampler(random, persons, after);
  let hits = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const series = [
      measured(2021, { events: eventsBefore(), persons }),
      measured(2022, { events: eventsAfter(), persons }),
    ];
    if (verdicts.includes(judgeSeries(terms, series).verdict)) hits += 1;
  }
  return hits / draws;
}

describe("how often the verdict is wrong, in 10,000 simulated pairs of samples", () => {
  it.each([
    [100, 0.2],
    [475, 0.48],
    [2300, 0.48],
  ])("with no change (n = %s, share %s) it says moved at most 5% of the time", (persons, share) => {
    const moved = shareOf(["moved-favourably", "moved-unfavourably"], {
      persons,
      before: share,
      after: share,
      terms: termsOf({ margin: 3 }),
      seed: 20260101 + persons,
    });
    expect(moved).toBeLessThan(atMost);
    expect(moved).toBeGreaterThan(0.01);
  });

  it.each([
    [2300, 0.48, 0.51, 3],
    [4000, 0.48, 0.45, 3],
    [800, 0.7, 0.8, 10],
  ])(
    "with a true change equal to the margin (n = %s, %s → %s) it says not moving at most 5% of the time",
    (persons, before, after, margin) => {
      const notMoving = shareOf(["not-moving"], {
        persons,
        before,
        after,
        terms: termsOf({ margin }),
        seed: 20260201 + persons,
      });
      expect(notMoving).toBeLessThan(atMost);
    },
  );

  it("finds a truly quiet indicator not moving in about 8 of 10 cases with the persons it asked for", () => {
    const notMoving = shareOf(["not-moving", "moved-too-little"], {
      persons: 1713,
      before: 0.5,
      after: 0.5,
      terms: termsOf({ margin: 5 }),
      seed: 20260301,
    });
    expect(notMoving).toBeGreaterThan(0.78);
    expect(notMoving).toBeLessThan(0.82);
  });
});
