import type { ReasonToTalk } from "../../../../report/conversation/ReasonToTalk";

const order: readonly ReasonToTalk["code"][] = [
  "indicator",
  "differs-from-others",
  "other-than-meant",
  "group-under-represented",
  "agreement-not-kept",
  "still-open",
];

/**
 * Reasons in the order of what they are about: what moves in town, what participants experience, who takes part, what was
 * agreed. For a page with room for only a few. No ranking: among the same kind the order of the tree stays.
 */
export function effectFirst(reasons: readonly ReasonToTalk[]): ReasonToTalk[] {
  return [...reasons].sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
}
