import fc from "fast-check";
import { overlapBounds } from "../../../src/domain/reach/overlapBounds";
import { multiplicityEstimate } from "../../../src/domain/reach/multiplicityEstimate";
import { reachBounds, type ActivityCount } from "../../../src/domain/reach/reachBounds";

const fixed = { seed: 20240601, numRuns: 500 };

const activity: fc.Arbitrary<ActivityCount> = fc
  .record({
    unit: fc.constantFrom("visits" as const, "participants" as const, "unique-persons" as const),
    count: fc.nat(5000),
    session: fc.nat(60),
  })
  .map(({ unit, count, session }) => ({ unit, count, largestSession: Math.min(count, session) }));
const activities = fc.array(activity, { minLength: 1, maxLength: 12 });
const target = fc.option(
  fc
    .record({ size: fc.nat(12000), below: fc.nat(800), above: fc.nat(800) })
    .map(({ size, below, above }) => ({
      size,
      sizeLower: Math.max(0, size - below),
      sizeUpper: size + above,
    })),
);

/** Every row is a person, every place an activity: true where the person takes part. */
const memberships = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 }),
  );

interface Crowd {
  counts: number[];
  overlaps: { first: number; second: number; persons: number }[];
  union: number;
}

function crowdOf(people: boolean[][]): Crowd {
  const places = (people[0] ?? []).map((_, place) => place);
  const persons = (...inAll: number[]): number =>
    people.filter((person) => inAll.every((place) => person[place])).length;
  return {
    counts: places.map((place) => persons(place)),
    overlaps: places.flatMap((second) =>
      places.slice(0, second).map((first) => ({ first, second, persons: persons(first, second) })),
    ),
    union: people.filter((person) => person.includes(true)).length,
  };
}

describe("reach, for any counts", () => {
  it("has a lower bound that is never above the upper one, for persons and for shares", () => {
    fc.assert(
      fc.property(activities, target, (counts, size) => {
        const bounds = reachBounds({ counts, target: size });
        const share = bounds.share ?? { lower: 0, upper: 0 };
        expect(bounds.personsLower).toBeLessThanOrEqual(bounds.personsUpper);
        expect(share.lower).toBeLessThanOrEqual(share.upper);
        expect(share.upper).toBeLessThanOrEqual(1);
        expect(share.lower).toBeGreaterThanOrEqual(0);
      }),
      fixed,
    );
  });

  it("never gets a lower upper bound by one more activity", () => {
    fc.assert(
      fc.property(activities, activity, target, (counts, extra, size) => {
        const before = reachBounds({ counts, target: size });
        const after = reachBounds({ counts: [...counts, extra], target: size });
        expect(after.personsUpper).toBeGreaterThanOrEqual(before.personsUpper);
        expect(after.personsLower).toBeGreaterThanOrEqual(before.personsLower);
      }),
      fixed,
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(activities, target, (counts, size) => {
        const turned = reachBounds({ counts: counts.toReversed(), target: size });
        expect(turned).toEqual(reachBounds({ counts, target: size }));
      }),
      fixed,
    );
  });
});

describe("overlap bounds, for any crowd of people", () => {
  it("contain the true number of persons and lie inside the plain bounds", () => {
    fc.assert(
      fc.property(memberships, (people) => {
        const { counts, overlaps, union } = crowdOf(people);
        const { personsLower, personsUpper } = overlapBounds({ counts, overlaps });
        expect(personsLower).toBeLessThanOrEqual(union);
        expect(personsUpper).toBeGreaterThanOrEqual(union);
        const plain = reachBounds({
          counts: counts.map((count) => ({ unit: "participants", count })),
          target: null,
        });
        expect(personsLower).toBeGreaterThanOrEqual(plain.personsLower);
        expect(personsUpper).toBeLessThanOrEqual(plain.personsUpper);
      }),
      fixed,
    );
  });

  it("contain it as well when some overlaps are not known", () => {
    fc.assert(
      fc.property(memberships, fc.nat(4), (people, step) => {
        const { counts, overlaps, union } = crowdOf(people);
        const known = overlaps.filter((_, place) => place % (step + 1) === 0);
        const { personsLower, personsUpper } = overlapBounds({ counts, overlaps: known });
        expect(personsLower).toBeLessThanOrEqual(union);
        expect(personsUpper).toBeGreaterThanOrEqual(union);
      }),
      fixed,
    );
  });

  it("do not depend on the order of the activities or the overlaps", () => {
    fc.assert(
      fc.property(memberships, (people) => {
        const { counts, overlaps } = crowdOf(people);
        const turned = crowdOf(people.map((person) => person.toReversed()));
        expect(overlapBounds({ counts: turned.counts, overlaps: turned.overlaps.toReversed() })).toEqual(
          overlapBounds({ counts, overlaps }),
        );
      }),
      fixed,
    );
  });
});

describe("the multiplicity estimate, for any crowd of people", () => {
  it("is the true number of persons when every participant answers", () => {
    fc.assert(
      fc.property(memberships, (people) => {
        const answers = people.flatMap((person) => {
          const attended = person.filter(Boolean).length;
          return person.flatMap((takesPart) =>
            takesPart ? [{ otherActivities: attended - 1, participants: 1 }] : [],
          );
        });
        fc.pre(answers.length > 0);
        expect(multiplicityEstimate(answers)).toBeCloseTo(crowdOf(people).union, 9);
      }),
      fixed,
    );
  });
});
