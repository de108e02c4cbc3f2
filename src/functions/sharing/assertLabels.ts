import { FormulaRefusal } from "../FormulaRefusal";

const firstYear = 1900;
const lastYear = 2100;

/**
 * Refuses counts in the place of headers or names: they would be shared as they are. Numbers are taken as labels where they
 * are years, or count up by one (scores 1 to 5).
 *
 * @throws FormulaRefusal  "labels-missing"
 */
export function assertLabels(labels: readonly unknown[], place: "row" | "column"): void {
  const numbers = labels.filter((label) => typeof label === "number");
  const areYears = numbers.every((label) => label >= firstYear && label <= lastYear);
  const countUp = numbers.length > 1 && numbers.every((label, index) => label === (numbers[0] ?? 0) + index);
  if (areYears || countUp) return;
  throw new FormulaRefusal("labels-missing", { place });
}
