import { InvalidInput } from "../InvalidInput";
import { assertDay } from "./calendar/assertDay";

/**
 * Refuses days outside 1950 … 2100, and an end that comes too early after its begin.
 *
 * @param end        null where none is known
 * @param leastDays  0 where both may be the same day, 1 where they may not
 * @throws InvalidInput  "bounds-reversed" (lower is begin, upper is end), "out-of-range", "not-a-whole-number",
 *   "not-a-finite-number"
 */
export function assertInOrder(begin: number, end: number | null, leastDays: 0 | 1): void {
  assertDay("begin", begin);
  if (end === null) return;
  assertDay("end", end);
  if (end < begin + leastDays) throw new InvalidInput("bounds-reversed", { lower: begin, upper: end });
}
