import { codeKey } from "../../domain/codes/codeKey";
import { representationOfGroup } from "../../domain/reach/representationOfGroup";
import { isUnknownGroup } from "../isUnknownGroup";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** As many participants of known group as it takes before a difference means something. */
const fewestParticipants = 30;
const clearlyFewer = -2;

/** B06: a group that takes part clearly less than its share of the target group leads one to expect. */
export const groupsRepresented: Check = ({ records: { spread: table } }) => {
  if (table === null) return [];
  const knownByActivity = new Map<string, number>();
  for (const { activity, group, count } of table.rows) {
    if (activity === null || isUnknownGroup(group)) continue;
    const key = codeKey(activity);
    knownByActivity.set(key, (knownByActivity.get(key) ?? 0) + (count ?? 0));
  }
  return table.rows.flatMap(({ row, activity, group, count, targetShare }) => {
    const known = knownByActivity.get(codeKey(activity ?? "")) ?? 0;
    if (group === null || count === null || targetShare === null || known < fewestParticipants) return [];
    if (targetShare <= 0 || targetShare >= 100 || isUnknownGroup(group)) return [];
    const share = targetShare / 100;
    const { adjustedResidual } = representationOfGroup(count, known, share);
    if (adjustedResidual >= clearlyFewer) return [];
    return [
      {
        cause: "group-under-represented" as const,
        table: "spread" as const,
        place: placeOf(table, row, "count"),
        facts: { activity, group, share: count / known, targetShare: share },
        group: "",
      },
    ];
  });
};
