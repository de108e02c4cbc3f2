import type { Finding } from "../../workbook/findings";
import { commonPlace } from "./commonPlace";
import { placeInWords } from "./placeInWords";
import type { Say } from "./Say";
import { unitOfPlaces } from "./unitOfPlaces";

/** The line under a title: rule, place, how many, and whether it is explained. */
export function findingMeta(finding: Finding, { words, sentences }: Say): string {
  const place = commonPlace(finding.examples.map((example) => example.place));
  return [
    finding.rule,
    ...(place.sheet === null && finding.count > 1 ? [] : [placeInWords(place, sentences.labels.place)]),
    ...(finding.count === 1 ? [] : [words.places(finding.count, unitOfPlaces([finding]))]),
    ...(finding.explanation === null ? [] : [words.isExplained]),
  ].join(" · ");
}
