import fc from "fast-check";
import type { StayOfPerson } from "../../../src/domain/trajectories/firstDeparture";
import { firstDeparture } from "../../../src/domain/trajectories/firstDeparture";

const stay = (startDay: number, endDay: number | null): StayOfPerson => ({ startDay, endDay });

test("executes its example", () => {
  expect(firstDeparture([stay(0, 9), stay(40, null)], 90)).toEqual({ left: 9, returned: 40 });
});

test.each([
  ["nobody without stays", [], null],
  ["nobody who is still there", [stay(0, null)], null],
  ["nobody with a stay that ends after the day of reference", [stay(0, 101)], null],
  ["who left on the day of reference", [stay(0, 100)], { left: 100, returned: null }],
  ["who left and did not come back", [stay(0, 9)], { left: 9, returned: null }],
  ["who came back after a day without support", [stay(0, 9), stay(11, 20)], { left: 9, returned: 11 }],
  ["no departure in a move on the day after", [stay(0, 9), stay(10, 20)], { left: 20, returned: null }],
  ["no departure in a move on the very day", [stay(0, 9), stay(9, 20)], { left: 20, returned: null }],
  ["no departure while another stay goes on", [stay(0, 50), stay(5, 9), stay(40, null)], null],
  ["the end of the longest of two stays", [stay(0, 50), stay(5, 9)], { left: 50, returned: null }],
  ["the first departure of two", [stay(0, 9), stay(20, 30), stay(60, 70)], { left: 9, returned: 20 }],
  ["no return after the day of reference", [stay(0, 9), stay(101, null)], { left: 9, returned: null }],
  ["a return on the day of reference", [stay(0, 9), stay(100, null)], { left: 9, returned: 100 }],
  ["days before 1970", [stay(-20, -10), stay(-5, null)], { left: -10, returned: -5 }],
] as const)("finds %s", (_what, stays, expected) => {
  expect(firstDeparture(stays, 100)).toEqual(expected);
});

test("does not depend on the order of the stays, and leaves them as they are", () => {
  const stays = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 30 }))),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(stays, (given) => {
      const list = given.map(([start, days]) =>
        Object.freeze(stay(start, days === null ? null : start + days)),
      );
      const found = firstDeparture(Object.freeze(list), 50);
      expect(firstDeparture(list.toReversed(), 50)).toEqual(found);
      if (found?.returned != null) expect(found.returned).toBeGreaterThan(found.left + 1);
    }),
  );
});
