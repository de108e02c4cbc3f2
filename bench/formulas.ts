import { agreementsRace } from "./formulas/agreementsRace";
import { datesRaces } from "./formulas/datesRaces";
import { experienceRace } from "./formulas/experienceRace";
import { journeysRace } from "./formulas/journeysRace";
import { lonelinessRace } from "./formulas/lonelinessRace";
import { movementsRace } from "./formulas/movementsRace";
import { reachPerGoalRace } from "./formulas/reachPerGoalRace";
import { scaleChangeRace } from "./formulas/scaleChangeRace";
import { shiftsToOpenRace } from "./formulas/shiftsToOpenRace";
import { inTurns, ratio } from "./timed";

const runs = 15;

/** Formulas on 100,000 rows against plain loops over typed arrays on the same cells. Budget: within 3 times. */
export function measure(): string[] {
  // One after the other, so that the cells of one race are not in the way of the next.
  return [
    () => [reachPerGoalRace()],
    () => [movementsRace()],
    () => [experienceRace()],
    datesRaces,
    () => [scaleChangeRace()],
    () => [lonelinessRace()],
    () => [journeysRace()],
    () => [agreementsRace()],
    () => [shiftsToOpenRace()],
  ].flatMap((races) =>
    races().map(({ name, formula, plain }) => {
      const [time, floor] = inTurns(runs, formula, plain);
      return `${name} on 100,000 rows ÷ a plain loop on the same cells: ${ratio(time, floor)} (budget 3.00; ${time.toFixed(1)} and ${floor.toFixed(1)} ms)`;
    }),
  );
}
