import type { Verdict } from "../../domain/movement/judgement";

/** What each outcome is called. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  "moved-favourably": "Moved favourably",
  "moved-unfavourably": "Moved unfavourably",
  "moved-too-little": "Moved, but too little",
  "not-moving": "Not moving",
  "cannot-tell": "Cannot tell",
  baseline: "Baseline",
  "not-assessable": "Cannot be assessed",
  "not-comparable": "Not comparable",
  suppressed: "Suppressed",
  maintained: "Maintained (as wanted)",
  declined: "Decline beyond the margin",
  "declined-size-uncertain": "Declined, size uncertain",
};
