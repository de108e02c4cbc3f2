import type { JourneyPlace } from "../../domain/trajectories/journeys/Journeys";
import type { PictureWords } from "../../text/PictureWords";
import type { JourneyFlowFacts } from "./JourneyFlowFacts";

/** A step with what is drawn of it, before it has a place. */
export interface BandSize {
  readonly from: JourneyPlace;
  readonly to: JourneyPlace;
  readonly label: string;
  readonly hidden: boolean;
  readonly thickness: number;
  /** Room it takes at a bar, so that labels do not touch. */
  readonly slot: number;
}

const thickestSide = 72;
const thinnest = 1.5;
const hiddenThickness = 7;
const labelHeight = 14;

/** The steps as bands of which the thickness is the number of persons; hidden ones all alike. */
export function bandSizes({ transitions, minimum }: JourneyFlowFacts, { numbers }: PictureWords): BandSize[] {
  const perPerson = thickestSide / Math.max(1, ...sidesOf(transitions));
  return transitions.map(({ from, to, persons, treatment }) => {
    const thickness = persons === null ? hiddenThickness : Math.max(thinnest, persons * perPerson);
    const hiddenMark = treatment === "primary" ? `<${minimum}` : "·";
    return {
      from,
      to,
      label: persons === null ? hiddenMark : numbers.formatNumber(persons),
      hidden: persons === null,
      thickness,
      slot: Math.max(thickness + 1, labelHeight),
    };
  });
}

/** Persons along each side of each bar. */
function sidesOf(transitions: JourneyFlowFacts["transitions"]): number[] {
  const sides = new Map<string, number>();
  for (const { from, to, persons } of transitions) {
    for (const side of [`from ${from}`, `to ${to}`]) sides.set(side, (sides.get(side) ?? 0) + (persons ?? 0));
  }
  return [...sides.values()];
}
