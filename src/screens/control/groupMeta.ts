import type { Finding } from "../../workbook/findings";
import type { ControlWords } from "../../text/ControlWords";
import { unitOfPlaces } from "./unitOfPlaces";

/** The line beside the head of a group: how many causes, in how many places, and how many are explained. */
export function groupMeta(findings: readonly Finding[], words: ControlWords): string {
  const places = findings.reduce((sum, { count }) => sum + count, 0);
  const explained = findings.filter(({ explanation }) => explanation !== null).length;
  return [
    words.causes(findings.length),
    explained > 0 ? words.explained(explained) : words.places(places, unitOfPlaces(findings)),
  ].join(" · ");
}
