import type { Assignment } from "../records";
import type { TableKey } from "../template";

/** One row is about one person or one household: a pseudonym does not make that fit to go round. */
export const tablesOfPersons: readonly TableKey[] = ["trajectories", "businessCases"];

export const contactSettings: readonly (keyof Assignment)[] = ["municipalityContact", "providerContact"];

/** Columns that lead out of the workbook. */
export const linkFields: readonly string[] = ["stories.link"];

/** Columns that ask for somebody: an organisation, a role or a name. */
export const fieldsOfSomebody: readonly string[] = [
  "goals.owner",
  "interpretations.who",
  "barriers.escalatedTo",
];

/**
 * Texts that are the name of a thing or a source, in which the name of a person is that of a street, an author or a
 * foundation, and sentences that were agreed on for everybody. In every other text names of persons are looked for, so also in columns that are added later.
 */
export const fieldsOfThings: readonly string[] = [
  "goals.description",
  "targetGroups.description",
  "statements.statement",
  "targetGroups.source",
  "targetGroups.area",
  "activities.name",
  "activities.area",
  "activities.provider",
  "activities.underpinningSource",
  "spread.group",
  "indicators.name",
  "indicators.source",
  "indicators.instrument",
  "indicators.theme",
  "measurements.area",
  "measurements.definitionVersion",
  "comparisons.name",
  "transitions.instrument",
  "transitions.domain",
  "transitions.instrumentAfter",
  "shifts.provision",
  "prices.provision",
  "prices.unit",
  "prices.source",
  "finances.organisation",
];

const lowestMinimum = 3;
const highestMinimum = 100;

/** The smallest count that is shown: what the workbook says, as far as that protects anybody (`suppressTable`). */
export function minimumForSharing({ minimumGroupSize }: Assignment): number {
  return Math.min(highestMinimum, Math.max(lowestMinimum, minimumGroupSize));
}
