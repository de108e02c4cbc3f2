import type { PromiseFacts } from "../../report/TrajectoryFacts";
import { Figures } from "./Figures";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";
import { shareWithin } from "./shareWithin";

interface Props {
  readonly figure: "callBack" | "intake";
  readonly promise: PromiseFacts;
  readonly minimum: number;
  readonly say: Say;
}

/** How often people were answered within the days that were promised, with those of whom that is not known yet. */
export function PromiseCard({ figure, promise, minimum, say }: Props) {
  const { words, numbers } = say;
  const { normDays, unit, kept, notKept, notYetAssessable, share, rowsLeftOut, reason } = promise;
  const days = normDays === null || unit === null ? null : words.days(normDays, unit);
  const assessable = (kept ?? 0) + (notKept ?? 0);
  const countOf = (count: number | null): string | null =>
    count === null ? null : numbers.formatNumber(count);
  return (
    <article className="card c">
      <h3>{words.promise.title(figure, days)}</h3>
      {share !== null && (
        <>
          <p className="big">{words.promise.share(shareWithin(share, assessable, say))}</p>
          <p className="small mute behind">{words.promise.behind(kept ?? 0, assessable)}</p>
        </>
      )}
      {reason !== null && reason !== "nothing-kept" && (
        <NoFigure text={words.noFigure(reason, figure, minimum)} />
      )}
      <Figures
        rows={[
          [words.promise.kept, countOf(kept)],
          [words.promise.notKept, countOf(notKept)],
          [words.promise.notYetAssessable, countOf(notYetAssessable)],
        ]}
      />
      {rowsLeftOut > 0 && <p className="small mute said">{words.rowsLeftOut(rowsLeftOut)}</p>}
    </article>
  );
}
