import type { HiddenActivities, PersonsReached, TargetGroupReach } from "../../report/report";
import type { ReachSentences } from "../ReachSentences";
import { shareRange } from "../shareRange";
import { counted } from "./counted";
import { formatNumber, formatPersons, formatShare } from "./numbers";

const ofTheGroup = "of the target group";

/** What we say in English about reach. */
export const reachSentences: ReachSentences = {
  reached,
  targetGroup: (reach) => {
    if (reach.reason !== null) return reasons[reach.reason](reach);
    return reach.persons === null ? reasons["nothing-counted"](reach) : shareOfGroup(reach, reach.persons);
  },
  notCounted: ({ activitiesNotCounted, hidden }) => {
    const missing = activitiesNotCounted - (hidden?.bounded ?? 0) - (hidden?.unbounded ?? 0);
    const parts = [
      ...(missing === 0 ? [] : [missingInWords(missing)]),
      ...(hidden === undefined ? [] : hiddenInWords(hidden)),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
};

function missingInWords(activities: number): string {
  return activities === 1
    ? "One activity is not included: its number or counting unit is missing. So the reach may be higher."
    : `${formatNumber(activities)} activities are not included: the number or counting unit is missing. So the reach may be higher.`;
}

/** Who hid it, a source or we, makes no difference: the number is there. */
function hiddenInWords({ bounded, mostOfOne, unbounded, upperKnown }: HiddenActivities): string[] {
  const notShown = (activities: number): string =>
    `Of ${counted(activities, "activity", "activities")} the number is not shown`;
  const range = `as 0 to ${formatPersons(mostOfOne)}`;
  const bound = upperKnown ? "the whole target group is the upper bound" : "the upper bound is not known";
  return [
    ...(bounded === 0
      ? []
      : [
          `${notShown(bounded)}, because the group is small. ${bounded === 1 ? "It" : "Each"} counts ${range}.`,
        ]),
    ...(unbounded === 0 ? [] : [`${notShown(unbounded)}, to protect a small group. So ${bound}.`]),
  ];
}

function reached({ lower, upper, hidden }: PersonsReached): string {
  if (hidden?.upperKnown === false) return `Reached: at least ${formatPersons(lower)}.`;
  if (lower === upper) return `Reached: ${formatPersons(lower)}.`;
  return lower === 0
    ? `Reached: at most ${formatPersons(upper)}.`
    : `Reached: between ${formatNumber(lower)} and ${formatPersons(upper)}.`;
}

function shareOfGroup(reach: TargetGroupReach, persons: PersonsReached): string {
  const range = shareRange(reach, formatShare);
  if (range === null) return reached(persons);
  const size = fromTo(reach.sizeLower ?? 0, reach.sizeUpper ?? 0);
  const behind = `${fromTo(persons.lower, persons.upper)} of the ${size} persons`;
  if (range.exact) return `${range.upper} ${ofTheGroup}: ${behind}.`;
  return range.lower === null
    ? `At most ${range.upper} ${ofTheGroup}: ${behind}.`
    : `Between ${range.lower} and ${range.upper} ${ofTheGroup}: ${behind}.`;
}

const fromTo = (lower: number, upper: number): string =>
  lower === upper ? formatNumber(lower) : `${formatNumber(lower)} to ${formatNumber(upper)}`;

const reasons: Readonly<
  Record<NonNullable<TargetGroupReach["reason"]>, (reach: TargetGroupReach) => string>
> = {
  "no-activity": () => "No activity is linked to this target group.",
  "nothing-counted": () =>
    "The reach cannot be said: for none of the activities both number and counting unit are known.",
  "size-missing": (reach) => {
    const counted = reach.persons === null ? "" : `${reached(reach.persons)} `;
    return `${counted}The share cannot be said: the size of the target group is missing.`;
  },
  "more-persons-than-target": (reach) =>
    reach.persons === null || reach.sizeUpper === null
      ? "More persons were counted than the target group holds. Check both numbers."
      : `More persons were counted (${formatNumber(reach.persons.lower)}) than the target group holds (${formatNumber(reach.sizeUpper)}). Check both numbers.`,
};
