import type { KeptChoices } from "../kept/KeptChoices";
import { nothingKept } from "../kept/KeptChoices";
import { readKeptPart } from "../kept/keptPart";

/**
 * What people said about a workbook that is made anew: why findings may stand and which rules count for less. Which column
 * is what, which fixes were made and what was sealed is of the old file.
 */
export function keptWithoutPlaces(xml: string | null): KeptChoices {
  const { explanations, ruleChoices } = readKeptPart(xml) ?? nothingKept;
  return { ...nothingKept, explanations, ruleChoices };
}
