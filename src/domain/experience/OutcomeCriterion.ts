/** What a statement asks about: was it useful, did it bring what it is for, was the participant content. */
export type OutcomeCriterion = "usefulness" | "goal-attainment" | "satisfaction";

/** In the order in which they are said. */
export const outcomeCriteria: readonly OutcomeCriterion[] = ["usefulness", "goal-attainment", "satisfaction"];
