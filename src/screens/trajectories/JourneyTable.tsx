import type { JourneyPlace } from "../../domain/trajectories/journeys/Journeys";
import type { JourneyFacts } from "../../report/TrajectoryFacts";
import { FigureTable } from "./FigureTable";
import type { Say } from "./Say";

interface Props {
  readonly journeys: JourneyFacts;
  readonly say: Say;
}

/** The flow in words: from where to where, and how many persons. */
export function JourneyTable({ journeys: { provisions, transitions, minimum }, say }: Props) {
  const { journeys: words } = say.words;
  const nameOf = (place: JourneyPlace): string =>
    typeof place === "number" ? (provisions[place] ?? "") : say.pictures.journeyPlaces[place];
  return (
    <>
      <FigureTable
        name={words.title}
        head={[words.from, words.to, words.persons]}
        texts={2}
        rows={transitions.map((step) => [
          nameOf(step.from),
          nameOf(step.to),
          words.personsInWords(step, minimum),
        ])}
      />
      {transitions.some(({ treatment }) => treatment === "secondary") && (
        <p className="small mute said">{words.hidden}</p>
      )}
    </>
  );
}
