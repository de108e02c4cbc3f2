import { InvalidInput } from "../../InvalidInput";
import type { LonelinessVersion } from "./lonelinessScales";
import { lonelinessScales } from "./lonelinessScales";

export type LonelinessAnswer = "yes" | "more-or-less" | "no";

/** Unfavourable answers; null where too many answers are missing. */
export interface LonelinessScore {
  readonly total: number | null;
  readonly emotional: number | null;
  readonly social: number | null;
}

const mostMissing = 1;

/**
 * The loneliness scores of one person.
 *
 * For: one questionnaire. Not for: a diagnosis of one person — the scale was made for groups.
 *
 * "More or less" always counts as unfavourable: on an emotional item (worded negatively) beside "yes", on a social item
 * (worded positively) beside "no". The total bears one missing answer, a subscale none.
 *
 * @param version  6 or 11 items
 * @param answers  one for each item, in the order of the questionnaire; null where it is missing
 * @throws InvalidInput  "lengths-differ"
 * Source: De Jong Gierveld & Van Tilburg, Manual of the Loneliness Scale (1999, updated 2022), §7 and §8.
 * @example lonelinessScore(6, ["yes", "yes", "yes", "yes", "yes", "yes"]) // { total: 3, emotional: 3, social: 0 }
 */
export function lonelinessScore(
  version: LonelinessVersion,
  answers: readonly (LonelinessAnswer | null)[],
): LonelinessScore {
  const { subscales } = lonelinessScales[version];
  if (answers.length !== subscales.length) {
    throw new InvalidInput("lengths-differ", { first: subscales.length, second: answers.length });
  }
  let emotional = 0;
  let social = 0;
  let emotionalMissing = 0;
  let socialMissing = 0;
  for (let index = 0; index < subscales.length; index += 1) {
    const answer = answers[index] ?? null;
    if (subscales[index] === "emotional") {
      if (answer === null) emotionalMissing += 1;
      else if (answer !== "no") emotional += 1;
    } else if (answer === null) socialMissing += 1;
    else if (answer !== "yes") social += 1;
  }
  return {
    total: emotionalMissing + socialMissing > mostMissing ? null : emotional + social,
    emotional: emotionalMissing > 0 ? null : emotional,
    social: socialMissing > 0 ? null : social,
  };
}
