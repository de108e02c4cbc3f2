import { isCitizenNumber } from "../../domain/privacy/isCitizenNumber";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";

const leastShare = 0.5;

/**
 * Refuses pseudonyms that are citizen service numbers: half of them or more pass the eleven test, which of other numbers one
 * in eleven does.
 *
 * @param pseudonyms  each once
 * @throws FormulaRefusal  "citizen-numbers"
 */
export function refuseCitizenNumbers(pseudonyms: readonly string[]): void {
  const passing = pseudonyms.filter((name) => isCitizenNumber(name.replace(/[ .-]/g, ""))).length;
  // A single one may pass by chance.
  if (passing < 2 || passing < leastShare * pseudonyms.length) return;
  throw new FormulaRefusal("citizen-numbers", { column: formulaColumns.trajectory[0] });
}
