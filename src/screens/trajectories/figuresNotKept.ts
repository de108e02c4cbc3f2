import type { TrajectoryFacts } from "../../report/TrajectoryFacts";
import type { TrajectoryFigure } from "../../text/TrajectoriesScreenWords";

const figures: readonly TrajectoryFigure[] = [
  "callBack",
  "intake",
  "leadTime",
  "journeys",
  "recurrence",
  "reciprocity",
];

/** What the rows of Trajecten could tell and do not, because nobody keeps it; in the order of the cards. */
export function figuresNotKept(facts: TrajectoryFacts): TrajectoryFigure[] {
  return figures.filter((figure) => facts[figure].reason === "nothing-kept");
}
