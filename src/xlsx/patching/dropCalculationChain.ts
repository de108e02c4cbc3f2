import { removePart } from "./draftParts";
import { draftRelationships } from "./findInDraft";
import type { WorkbookDraft } from "./WorkbookDraft";

/** Takes out the list of formulas in their order of calculation: Excel makes it anew, and refuses one that is wrong. */
export function dropCalculationChain({ parts, workbookPart }: WorkbookDraft): void {
  const chain = draftRelationships(parts, workbookPart).find((one) => one.type === "calcChain");
  if (chain !== undefined) removePart(parts, workbookPart, "calcChain", chain.target);
}
