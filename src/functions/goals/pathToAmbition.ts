import { normaliseName } from "../../domain/codes/normaliseName";
import { formulaWords } from "../../text/nl/formulaWords";
import type { Goals } from "./readGoals";

const separator = " › ";

/**
 * The way from the ambition (or the top, where none is called so) down to a goal: "A1 › R1.1 › B1.1.2".
 *
 * @param key  compare key of a goal in the table
 */
export function pathToAmbition(key: string, { codes, tree, levels }: Goals): string {
  const path: string[] = [];
  for (const step of [key, ...tree.ancestorsOf(key)]) {
    path.push(codes.get(step) ?? step);
    if (levels.get(step) === normaliseName(formulaWords.ambition)) break;
  }
  return path.reverse().join(separator);
}
