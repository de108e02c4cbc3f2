import type { ReachCauseFacts } from "../../../workbook/causes/reachCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatDate, formatNumber, formatPersons, formatShare } from "../numbers";
import { activityNamed, targetGroupNamed } from "./named";

/** Sentences on counts, target groups and reach: B01 to B07. */
export const reachFindings: FindingSentences<keyof ReachCauseFacts> = {
  "counting-unit-missing": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} does not say what was counted`,
      (count) => `${formatNumber(count)} activities do not say what was counted`,
    ),
    example: ({ count }) => `Are these ${formatNumber(count)} visits or ${formatPersons(count)}?`,
    why: "Somebody who comes ten times is one person and ten visits. Without a counting unit this count is left out.",
    remedy:
      "Choose at ‘Teleenheid’: Bezoeken (visits), Deelnemers (participants) or Unieke personen (unique persons).",
    mayBeIgnored: null,
  },
  "target-without-source": {
    title: titleByCount(
      ({ targetGroup }) => `The size of ${targetGroupNamed(targetGroup)} has no source`,
      (count) => `The size of ${formatNumber(count)} target groups has no source`,
    ),
    example: ({ targetGroup }) => `The source of ${targetGroupNamed(targetGroup)} is empty.`,
    why: "Without a source nobody can verify the size.",
    remedy: "Fill in at ‘Bron’ where the number comes from, for example: CBS, Kerncijfers wijken en buurten.",
    mayBeIgnored: "Explain how the size was estimated.",
  },
  "target-without-reference-date": {
    title: titleByCount(
      ({ targetGroup }) => `The size of ${targetGroupNamed(targetGroup)} has no reference date`,
      (count) => `The size of ${formatNumber(count)} target groups has no reference date`,
    ),
    example: ({ targetGroup }) => `The reference date of ${targetGroupNamed(targetGroup)} is empty.`,
    why: "A target group grows or shrinks. Without a date nobody can see how old the number is.",
    remedy: "Fill in at ‘Peildatum’ the date on which the number held.",
    mayBeIgnored: "Explain which year the number is from, roughly.",
  },
  "target-outdated": {
    title: titleByCount(
      ({ targetGroup }) => `The size of ${targetGroupNamed(targetGroup)} is more than 2 years old`,
      (count) => `The size of ${formatNumber(count)} target groups is more than 2 years old`,
    ),
    example: ({ referenceDate, reportingYear }) =>
      `The reference date is ${formatDate(referenceDate)}, the report is about ${reportingYear}.`,
    why: "An old size can make the reach look larger or smaller than it is.",
    remedy: "Find a newer number and fill it in with its own reference date.",
    mayBeIgnored: "Explain that there is no newer number.",
  },
  "target-range-reversed": {
    title: titleByCount(
      ({ targetGroup }) => `The size of ${targetGroupNamed(targetGroup)} goes from high to low`,
      (count) => `The size of ${formatNumber(count)} target groups goes from high to low`,
    ),
    example: ({ from, to }) => `‘Omvang van’ is ${formatNumber(from)}, ‘Omvang tot’ is ${formatNumber(to)}.`,
    why: "This way nobody can say how large the target group is at least and at most.",
    remedy: "Put the smallest number at ‘Omvang van’ and the largest at ‘Omvang tot’.",
    mayBeIgnored: null,
  },
  "reach-above-target": {
    title: titleByCount(
      ({ persons, size }) =>
        `Reach is larger than the target group (${formatNumber(persons)} of ${formatNumber(size)})`,
      (count) => `The reach of ${formatNumber(count)} activities is larger than the target group`,
    ),
    example: ({ activity, persons, targetGroup, size }) =>
      `${activityNamed(activity)}: ${formatPersons(persons)}; ${targetGroupNamed(targetGroup)} has ${formatNumber(size)} at most.`,
    why: "An activity cannot reach more persons of the target group than there are.",
    remedy: "Check the count, the counting unit and the size. Choose ‘Bezoeken’ if you counted visits.",
    mayBeIgnored: null,
  },
  "target-above-inhabitants": {
    title: titleByCount(
      ({ targetGroup }) => `The size of ${targetGroupNamed(targetGroup)} is above the number of inhabitants`,
      (count) => `The size of ${formatNumber(count)} target groups is above the number of inhabitants`,
    ),
    example: ({ size, inhabitants }) =>
      `The size is ${formatNumber(size)}, the municipality has ${formatNumber(inhabitants)} inhabitants.`,
    why: "With a target group that is too large, reach looks much smaller than it is.",
    remedy: "Check that these are persons and not an amount, and that there is no zero too many.",
    mayBeIgnored: "Explain if the target group lives outside the municipality too.",
  },
  "overlap-unknown": {
    title: titleByCount(
      ({ shareLower, shareUpper, personsLower, personsUpper }) =>
        shareLower === null || shareUpper === null
          ? `Reach is between ${formatNumber(personsLower)} and ${formatPersons(personsUpper)}`
          : `Reach is between ${formatShare(shareLower, 1)} and ${formatShare(shareUpper, 1)} of the target group`,
      (count) => `In ${formatNumber(count)} target groups persons may be counted twice`,
    ),
    example: ({ targetGroup, personsLower, personsUpper }) =>
      `For ${targetGroupNamed(targetGroup)} between ${formatNumber(personsLower)} and ${formatPersons(personsUpper)}.`,
    why: "Somebody may come more often or take part in more activities. That is why reach is a range.",
    remedy: "Count unique persons, or ask participants in how many other activities they take part.",
    mayBeIgnored: "You can leave this. The range is honest.",
  },
  "flow-out-of-balance": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)}: start, inflow, outflow and end do not add up`,
      (count) => `In ${formatNumber(count)} activities start, inflow, outflow and end do not add up`,
    ),
    example: ({ atStart, inflow, outflow, atEnd, computed }) =>
      `${formatNumber(atStart)} + ${formatNumber(inflow)} − ${formatNumber(outflow)} = ${formatNumber(computed)}, filled in is ${formatNumber(atEnd)}.`,
    why: "At least one of the four numbers is wrong. The sum does not tell which.",
    remedy: "Check the four numbers and correct the one that is off.",
    mayBeIgnored: null,
  },
  "group-under-represented": {
    title: titleByCount(
      ({ group }) => `Group ${quoted(group)} takes part less than fits the target group`,
      (count) => `${formatNumber(count)} groups take part less than fits the target group`,
    ),
    example: ({ activity, group, share, targetShare }) =>
      `${activityNamed(activity)}: ${quoted(group)} is ${formatShare(share, 0)} of the participants and ${formatShare(targetShare, 0)} of the target group.`,
    why: "The difference is larger than chance explains.",
    remedy: "Ask what keeps this group away. There need not be a mistake in the workbook.",
    mayBeIgnored: "You may leave this. It is a reason to talk.",
  },
};
