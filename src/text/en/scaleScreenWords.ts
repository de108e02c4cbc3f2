import type { ScaleScreenWords } from "../ScaleScreenWords";
import { formatNumber } from "./numbers";

export const scaleScreenWords: ScaleScreenWords = {
  group: "Scales: before and after",
  noDomain: "Without a domain",
  scale: ({ lowest, highest }) =>
    `Scale from ${formatNumber(lowest)} to ${formatNumber(highest)}, higher is better`,
  persons: (persons) => `n = ${formatNumber(persons)}, measured twice`,
  improved: "Up",
  unchanged: "Same",
  worsened: "Down",
  net: "Balance: up minus down",
  dropOut: "Drop-out: no second measurement",
  atLimits: (ceiling, floor) => `${ceiling} could not go further up, ${floor} not further down.`,
  verdict: {
    "moved-favourably": "More people went up than down. That is more than chance explains.",
    "moved-unfavourably": "More people went down than up. That is more than chance explains.",
    "cannot-tell": "This difference may be chance. That is not the same as no difference.",
    suppressed: null,
    "not-assessable": null,
  },
  reason: (reason, minimum) =>
    ({
      "scale-unknown": "We do not know this scale. Fill in Laagste and Hoogste on the sheet Overgangen.",
      "version-missing": "The version is missing. Write for example ZRM 2017 under Instrument.",
      "domain-unknown": "This domain does not belong to this instrument. See under Check.",
      "nobody-twice": "Nobody was measured twice.",
      "too-few": `Fewer than ${formatNumber(minimum)} persons. That is why no outcome stands here.`,
    })[reason],
  careful:
    "A movement does not say what the cause is. Who starts low often goes up without help too. Who drops out may fare otherwise.",
};
