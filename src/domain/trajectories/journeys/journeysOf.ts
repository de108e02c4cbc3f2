import { assertDay } from "../calendar/assertDay";
import { inOrderOfStart } from "./inOrderOfStart";
import type { Journeys, StayNotCounted } from "./Journeys";
import { JourneyBuilder } from "./JourneyBuilder";
import { reasonNotCounted } from "./reasonNotCounted";
import type { Stays } from "./Stays";

/**
 * The journey of each person through the provisions: the stays in order of start, and the steps between them.
 *
 * For: seeing which ways people go. Not for: why they go, or whether it did them good.
 *
 * A step goes from the stay that began before to the one that begins next, also where the first has not ended yet: then it
 * came beside it and is marked as overlapping; nothing is straightened. Overlapping: any other stay of the person ends
 * after the start; one that ends on the very day does not overlap. The first step comes from `entry`. The last goes from the
 * stay that ended last to `exit`, or from the one that is still open to `ongoing` (of several open ones, that which began
 * last). The same provision twice is a step to itself.
 *
 * A stay that ends after the day of reference is open on that day.
 *
 * @param stays         as added; left as they are
 * @param referenceDay  the day on which we look, in whole days since 1 January 1970
 * @returns  stays that cannot count are named with the reason, never put right
 * @throws InvalidInput  those of assertDay
 * Source: our own rule; a journey as a sequence of stays, as in event histories.
 */
export function journeysOf(stays: Stays, referenceDay: number): Journeys {
  assertDay("referenceDay", referenceDay);
  const notCounted: StayNotCounted[] = [];
  const rows: number[] = [];
  for (let row = 0; row < stays.person.length; row += 1) {
    const reason = reasonNotCounted(stays, row, referenceDay);
    if (reason === null) rows.push(row);
    else notCounted.push({ row, reason });
  }
  const ordered = inOrderOfStart(stays, Int32Array.from(rows));
  const builder = new JourneyBuilder(stays, referenceDay);
  let before = -1;
  for (const row of ordered) {
    if (isSame(stays, row, before)) notCounted.push({ row, reason: "stay-twice" });
    else builder.add(row);
    before = row;
  }
  return builder.finish(notCounted.toSorted((one, other) => one.row - other.row));
}

function isSame({ person, provision, startDay, endDay }: Stays, row: number, other: number): boolean {
  return (
    person[row] === person[other] &&
    provision[row] === provision[other] &&
    startDay[row] === startDay[other] &&
    Object.is(endDay[row], endDay[other])
  );
}
