import { useState } from "react";
import { journeyFlow } from "../../pictures/journeyFlow/journeyFlow";
import type { JourneyFacts } from "../../report/TrajectoryFacts";
import { Picture } from "../Picture";
import { JourneyTable } from "./JourneyTable";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";
import { StaysTable } from "./StaysTable";

interface Props {
  readonly journeys: JourneyFacts;
  readonly say: Say;
}

/** Which ways people go, as a picture or as a table with the same figures, and how long they stay. */
export function JourneysCard({ journeys, say }: Props) {
  const { journeys: words, noFigure, rowsLeftOut } = say.words;
  const { reason, minimum, transitions, provisionsLeftOut, rowsNotStarted, stays } = journeys;
  return (
    <article className="card c">
      <h3>{words.title}</h3>
      {reason !== null && reason !== "nothing-kept" && (
        <NoFigure text={noFigure(reason, "journeys", minimum)} />
      )}
      {reason === null &&
        (transitions.length === 0 ? (
          <p className="small said">{words.noSteps}</p>
        ) : (
          <Steps journeys={journeys} say={say} />
        ))}
      {provisionsLeftOut > 0 && (
        <p className="small mute said">{words.provisionsLeftOut(provisionsLeftOut, minimum)}</p>
      )}
      {rowsNotStarted > 0 && <p className="small mute said">{words.rowsNotStarted(rowsNotStarted)}</p>}
      {journeys.rowsLeftOut > 0 && <p className="small mute said">{rowsLeftOut(journeys.rowsLeftOut)}</p>}
      {stays.length > 0 && <StaysTable journeys={journeys} words={words} />}
    </article>
  );
}

function Steps({ journeys, say }: Props) {
  const [isTable, setTable] = useState(false);
  const { journeys: words } = say.words;
  const looks = [
    [words.flow, false],
    [words.table, true],
  ] as const;
  return (
    <>
      <div className="filters looks" role="group" aria-label={words.look}>
        {looks.map(([name, table]) => (
          <button
            key={name}
            type="button"
            className="pill"
            aria-pressed={isTable === table}
            onClick={() => setTable(table)}
          >
            {name}
          </button>
        ))}
      </div>
      {isTable ? (
        <JourneyTable journeys={journeys} say={say} />
      ) : (
        <Picture svg={journeyFlow(journeys, say.pictures)} />
      )}
    </>
  );
}
