import { normaliseName } from "../domain/codes/normaliseName";

/** How people name the group of those of whom the group is not known, as `normaliseName` gives it. */
const unknownNames = new Set(
  ["onbekend", "groeponbekend", "nietbekend", "unknown", "notknown"].map(normaliseName),
);

/** Whether a row of Spreiding is about those of whom the group is not known. */
export function isUnknownGroup(group: string | null): boolean {
  return unknownNames.has(normaliseName(group ?? ""));
}
