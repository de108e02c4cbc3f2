import type { FollowUp, Verdict } from "./judgement";

const followUps: { readonly [V in Verdict]: FollowUp } = {
  "moved-favourably": "none",
  "moved-unfavourably": "reason-to-talk",
  "moved-too-little": "reason-to-talk",
  "not-moving": "reason-to-talk",
  "cannot-tell": "measurement-question",
  baseline: "none",
  "not-assessable": "measurement-question",
  "not-comparable": "measurement-question",
  suppressed: "measurement-question",
  maintained: "none",
  declined: "reason-to-talk",
  "declined-size-uncertain": "reason-to-talk",
};

/** What a verdict asks for: a conversation about the approach, or better data. Never both. */
export function followUp(verdict: Verdict): FollowUp {
  return followUps[verdict];
}
