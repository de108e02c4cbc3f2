import { codeKey } from "../../domain/codes/codeKey";
import type { SeriesMeasurement } from "../indicatorSeries";

/** Whether two measurements say that they were made the same way; both saying nothing is the same. */
export function isSameDefinition(one: SeriesMeasurement, other: SeriesMeasurement): boolean {
  const { definitionVersion: first } = one;
  const { definitionVersion: second } = other;
  return first === second || codeKey(first ?? "") === codeKey(second ?? "");
}
