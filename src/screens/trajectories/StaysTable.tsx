import type { ProtectedDuration } from "../../domain/trajectories/journeys/protectDurations";
import type { JourneyFacts } from "../../report/TrajectoryFacts";
import type { JourneyWords } from "../../text/TrajectoriesScreenWords";
import { FigureTable } from "./FigureTable";

interface Props {
  readonly journeys: JourneyFacts;
  readonly words: JourneyWords;
}

/** How long people stay in each provision, in the order in which the provisions come. */
export function StaysTable({ journeys: { stays, provisions, minimum }, words }: Props) {
  const cellsOf = (stay: ProtectedDuration) => [
    <>
      {provisions[stay.provision]}
      {stay.personsOpen !== null && stay.personsOpen > 0 && (
        <span className="mute under">{words.open(stay.personsOpen)}</span>
      )}
    </>,
    words.personsInWords(stay, minimum),
    stay.days === null ? "" : words.stayDays(stay.days.median),
    stay.days === null ? "" : words.stayDays(stay.days.percentile90),
  ];
  return (
    <section className="part">
      <h4>{words.stays}</h4>
      <FigureTable
        name={words.stays}
        head={[words.provision, words.persons, words.half, words.ninetyPercent]}
        texts={1}
        rows={stays.map(cellsOf)}
      />
      <p className="small mute said">{words.staysMethod}</p>
    </section>
  );
}
