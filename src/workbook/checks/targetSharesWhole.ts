import type { Occurrence } from "../findings";
import { isUnknownGroup } from "../isUnknownGroup";
import { occurrenceOf } from "../occurrenceOf";
import type { SpreadRow } from "../records";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";
import { hasGroupTwice, spreadByActivity } from "./spreadByActivity";

/** Percentage points: a whole percentage may be half a point off. */
const mostRounding = 0.5;
/** Arithmetic on doubles may leave 98.49999999999999. */
const slackPoints = 1e-9;

/**
 * B09: the groups of one activity are together the whole target group, so their shares come to 100, as near as rounding
 * lets them. Only where every group has its share.
 */
export const targetSharesWhole: Check = ({ records: { spread: table } }) => {
  if (table === null) return [];
  return [...spreadByActivity(table).values()].flatMap((rows): Occurrence[] => {
    const groups = rows.filter(({ group, targetShare }) => targetShare !== null || !isUnknownGroup(group));
    const [first] = groups;
    const sum = sumOfShares(groups);
    if (sum === null || first === undefined || groups.length < 2) return [];
    if (Math.abs(sum - 100) <= mostRounding * groups.length + slackPoints) return [];
    if (hasGroupTwice(groups)) return [];
    const facts = { activity: first.activity, sum, groups: groups.length };
    return [occurrenceOf("target-shares-off", "spread", "", placeOf(table, first.row, "targetShare"), facts)];
  });
};

function sumOfShares(groups: readonly SpreadRow[]): number | null {
  let sum = 0;
  for (const { targetShare } of groups) {
    if (targetShare === null) return null;
    sum += targetShare;
  }
  return sum;
}
