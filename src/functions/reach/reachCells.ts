import type { ReachBounds } from "../../domain/reach/reachBounds";
import { targetRange } from "../../domain/reach/TargetSize";
import type { TargetSize } from "../../domain/reach/TargetSize";
import { reachSentences } from "../../text/nl/reachSentences";
import { reportLabels } from "../../text/nl/reportLabels";

const { reach } = reportLabels;

/** The headers of `reachCells`; the same words as on the sheet Bereik. */
export const reachHeaders: readonly string[] = [
  reach.personsLower,
  reach.personsUpper,
  reach.shareLower,
  reach.shareUpper,
  reach.explanation,
];

/** How many activities bounds rest on. */
export interface CountedActivities {
  readonly activitiesCounted: number;
  readonly activitiesNotCounted: number;
}

/**
 * Bounds on the persons reached as one row of cells; "" where nothing is known.
 *
 * @param target  null where no size was given: then only persons are said
 */
export function reachCells(
  bounds: ReachBounds | null,
  target: TargetSize | null,
  activities: CountedActivities,
): unknown[] {
  if (bounds === null)
    return ["", "", "", "", reachSentences.targetGroup(described(null, target, activities))];
  const { personsLower, personsUpper, share } = bounds;
  return [
    personsLower,
    personsUpper,
    share?.lower ?? "",
    share?.upper ?? "",
    explanation(bounds, target, activities),
  ];
}

function explanation(bounds: ReachBounds, target: TargetSize | null, activities: CountedActivities): string {
  const reach = described(bounds, target, activities);
  const main =
    target === null && reach.persons !== null
      ? reachSentences.reached(reach.persons)
      : reachSentences.targetGroup(reach);
  const rest = reach.persons === null ? null : reachSentences.notCounted(reach.persons);
  return rest === null ? main : `${main} ${rest}`;
}

function described(bounds: ReachBounds | null, target: TargetSize | null, activities: CountedActivities) {
  const size = target === null ? null : targetRange(target);
  const persons =
    bounds === null
      ? null
      : {
          lower: bounds.personsLower,
          upper: bounds.personsUpper,
          exact: bounds.exact,
          activitiesCounted: activities.activitiesCounted,
          activitiesNotCounted: activities.activitiesNotCounted,
        };
  return {
    code: "",
    description: null,
    source: null,
    size: target?.size ?? null,
    sizeLower: size?.lower ?? null,
    sizeUpper: size?.upper ?? null,
    persons,
    share: bounds?.share ?? null,
    reason: bounds === null ? ("nothing-counted" as const) : reasonOf(bounds),
  };
}

function reasonOf({ exceedsTarget, share }: ReachBounds): "more-persons-than-target" | "size-missing" | null {
  if (exceedsTarget) return "more-persons-than-target";
  return share === null ? "size-missing" : null;
}
