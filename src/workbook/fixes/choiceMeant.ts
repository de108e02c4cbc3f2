import { editDistance } from "../../domain/codes/editDistance";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { CellFixer } from "./CellFixer";

/**
 * What is one slip from a choice of the contract becomes that choice, as the contract spells it. A word that is further
 * away may be another word: "Bezoekers" are persons and "Bezoeken" are not.
 *
 * @example choiceMeant("Bezoekne", { column: "Teleenheid", text: "Bezoekne", choices: [], suggestion: "Bezoeken" }) // "Bezoeken"
 */
export const choiceMeant: CellFixer<"not-a-choice"> = (value, { text, suggestion }) =>
  typeof value === "string" &&
  suggestion !== null &&
  normaliseName(value) === normaliseName(text) &&
  editDistance(normaliseName(value), normaliseName(suggestion)) <= 1
    ? suggestion
    : null;
