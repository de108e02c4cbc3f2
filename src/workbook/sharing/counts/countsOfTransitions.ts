import { codeKey } from "../../../domain/codes/codeKey";
import type { TransitionRow } from "../../records/trajectoryRecords";
import { HiddenCounts } from "../HiddenCounts";
import type { PlacedCount } from "../HiddenCounts";

/**
 * The counts of Overgangen. How many were scored is taken as known: it is often the same number in each domain.
 */
export function countsOfTransitions(transitions: readonly TransitionRow[], minimum: number): HiddenCounts {
  const hidden = new HiddenCounts("transitions", minimum);
  const groups = new Map<string, PlacedCount[]>();
  for (const { row, instrument, domain, count } of transitions) {
    if (count === null) continue;
    const key = `${codeKey(instrument ?? "")}\n${codeKey(domain ?? "")}`;
    const known = groups.get(key);
    const placed = { row, field: "count", count };
    if (known === undefined) groups.set(key, [placed]);
    else known.push(placed);
  }
  for (const parts of groups.values()) {
    hidden.addLine(
      parts,
      parts.reduce((sum, { count }) => sum + count, 0),
    );
  }
  return hidden;
}
