import type { LeadTimeFacts } from "../../report/TrajectoryFacts";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";

interface Props {
  readonly leadTime: LeadTimeFacts;
  readonly minimum: number;
  readonly say: Say;
}

/** How long people wait from the report to the intake: half of them, nine of ten, and who still waits. */
export function LeadTimeCard({ leadTime, minimum, say: { words } }: Props) {
  const { unit, median, medianBounds, percentile90, ended, open, rowsLeftOut, reason } = leadTime;
  const bounds = medianBounds && words.leadTime.bounds(medianBounds, unit);
  return (
    <article className="card c">
      <h3>{words.leadTime.title}</h3>
      {median !== null && <p className="big">{words.leadTime.median(median, unit)}</p>}
      {bounds !== null && <p className="small mute behind">{bounds}</p>}
      {percentile90 !== null && (
        <p className="said">
          <b>{words.leadTime.percentile90(percentile90, unit)}</b>
        </p>
      )}
      {ended !== null && open !== null && (
        <p className="small said">
          {words.leadTime.counts(ended, open)}. {words.leadTime.method}
        </p>
      )}
      {reason !== null && reason !== "nothing-kept" && (
        <NoFigure text={words.noFigure(reason, "leadTime", minimum)} />
      )}
      {rowsLeftOut > 0 && <p className="small mute said">{words.rowsLeftOut(rowsLeftOut)}</p>}
    </article>
  );
}
