import { assertWholeNumber } from "../statistics/assertWholeNumber";

const aspects = ["involvement", "legitimacy", "returns"] as const;

/** The three sides from which a case is looked at: betrokkenheid, legitimiteit and rendement. */
export type Aspect = (typeof aspects)[number];

/** What people wrote about a case: a text, or a mark 1–5; null or a blank text where they wrote nothing. */
export type AspectsOfCase = Readonly<Record<Aspect, string | number | null>>;

/**
 * Which of the three aspects nobody wrote anything about, in their usual order. They are never added up to one score.
 *
 * @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number" for a mark that is not 1–5
 * Source: the three aspects of City Deal Inclusieve Stad.
 * @example missingAspects({ involvement: "hoog", legitimacy: 4, returns: null }) // ["returns"]
 */
export function missingAspects(written: AspectsOfCase): Aspect[] {
  return aspects.filter((aspect) => {
    const about = written[aspect];
    if (typeof about !== "number") return about === null || about.trim() === "";
    assertWholeNumber(aspect, about, 1, 5);
    return false;
  });
}
