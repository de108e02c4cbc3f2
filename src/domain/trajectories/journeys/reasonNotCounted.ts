import type { StayNotCountedReason } from "./Journeys";
import type { Stays } from "./Stays";
import { noName } from "./Stays";

/** Why a stay does not count, by itself; null where it does. */
export function reasonNotCounted(
  stays: Stays,
  row: number,
  referenceDay: number,
): StayNotCountedReason | null {
  const start = stays.startDay[row] ?? Number.NaN;
  const end = stays.endDay[row] ?? Number.NaN;
  if (Number.isNaN(start) && Number.isNaN(end)) return "not-started";
  if (stays.person[row] === noName) return "pseudonym-missing";
  if (stays.provision[row] === noName) return "provision-missing";
  if (Number.isNaN(start)) return "start-missing";
  if (end < start) return "end-before-start";
  return start > referenceDay ? "start-after-reference" : null;
}
