import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { FormulaRefusal } from "../FormulaRefusal";
import { choiceArgument } from "./choiceArgument";

/**
 * How days are counted. Never assumed: the same dates can give the opposite outcome.
 *
 * @throws FormulaRefusal  "day-unit-missing", "not-a-choice"
 */
export function dayUnitArgument(argument: unknown): DayUnit {
  const unit = choiceArgument(argument, formulaChoices.dayUnit);
  if (unit === null) throw new FormulaRefusal("day-unit-missing", {});
  return unit;
}
