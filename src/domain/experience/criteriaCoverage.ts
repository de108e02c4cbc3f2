import { codeKey } from "../codes/codeKey";
import type { OutcomeCriterion } from "./OutcomeCriterion";
import { outcomeCriteria } from "./OutcomeCriterion";

/** Something that was asked about an activity or goal. */
export interface AskedCriterion {
  /** Code of the activity or the goal. */
  readonly subject: string;
  readonly criterion: OutcomeCriterion;
}

export interface CriteriaCoverage {
  readonly subject: string;
  readonly asked: readonly OutcomeCriterion[];
  readonly missing: readonly OutcomeCriterion[];
}

/**
 * Which criteria are asked about each activity or goal, and which are not.
 *
 * Reach, the criterion that participants need not be asked about, is no part of it. Whether a missing criterion is a
 * want is for the reader: welfare work usually asks usefulness, of which satisfaction is the wider form, and
 * goal-attainment.
 *
 * @param subjects  codes of the activities or goals; one that is named twice is told once
 * @param asked     one per statement, or per statement that has answers; subjects that are not listed are passed over
 * @returns         in the order of the subjects, criteria in their fixed order
 * Source: VNG/NJi, harmonised outcome criteria for youth services, as adapted for welfare work.
 * @example criteriaCoverage(["D1"], [{ subject: "d1", criterion: "usefulness" }])[0].missing // ["goal-attainment", "satisfaction"]
 */
export function criteriaCoverage(
  subjects: Iterable<string>,
  asked: Iterable<AskedCriterion>,
): CriteriaCoverage[] {
  const found = new Map<string, { subject: string; criteria: Set<OutcomeCriterion> }>();
  for (const subject of subjects) {
    const key = codeKey(subject);
    if (!found.has(key)) found.set(key, { subject, criteria: new Set() });
  }
  for (const { subject, criterion } of asked) found.get(codeKey(subject))?.criteria.add(criterion);
  return [...found.values()].map(({ subject, criteria }) => ({
    subject,
    asked: outcomeCriteria.filter((criterion) => criteria.has(criterion)),
    missing: outcomeCriteria.filter((criterion) => !criteria.has(criterion)),
  }));
}
