import type { IndicatorReport } from "../../report/report";
import type { Say } from "./Say";

/** What is wanted and which change counts: "lager is beter · marge 2 procentpunt"; empty where nothing was agreed. */
export function wishInWords(
  { norm, margin, kind, population }: IndicatorReport,
  { words, sentences }: Say,
): string {
  return [
    norm === null ? null : sentences.labels.wanted[norm],
    margin === null ? null : words.margin(margin, kind),
    population === "participants" ? words.participants : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
