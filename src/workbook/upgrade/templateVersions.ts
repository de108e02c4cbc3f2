import { templateVersion } from "../template";

/**
 * THE HISTORY of the contract, oldest first: one version for each time that a sheet, table, column or setting was given
 * another name or was taken away. Tables and columns that are only added need no version.
 */
export const templateVersions: readonly string[] = ["1.0"];

/** How a version that stands in a workbook relates to the one of these checks. */
export type VersionAge = "current" | "older" | "newer";

/**
 * A version that cannot be read as numbers, or is missing, counts as older: what its columns are says whether it can be
 * upgraded.
 *
 * @example versionAge("0.9") // "older"
 */
export function versionAge(found: string | null): VersionAge {
  const [one, other] = [numbersOf(found ?? ""), numbersOf(templateVersion)];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference < 0 ? "older" : "newer";
  }
  return "current";
}

function numbersOf(version: string): number[] {
  const numbers = /^\s*(?:v(?:ersie)?\s*)?(\d+(?:[.,]\d+)*)\s*$/i.exec(version)?.[1];
  return numbers === undefined ? [0] : numbers.split(/[.,]/).map(Number);
}
