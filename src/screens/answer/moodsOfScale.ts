import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { Mood } from "./Smiley";

const five: readonly Mood[] = ["very-sad", "sad", "neutral", "glad", "very-glad"];

/** The face beside each answer, from the lowest to the highest. */
export const moodsOfScale: Readonly<Record<AnswerScale, readonly Mood[]>> = {
  "five-point": five,
  "three-smileys": ["sad", "neutral", "glad"],
  "four-smileys": ["very-sad", "sad", "glad", "very-glad"],
  "five-smileys": five,
};
