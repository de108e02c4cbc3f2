import type { RecurrenceFacts } from "../../report/TrajectoryFacts";
import { Figures } from "./Figures";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";
import { shareWithin } from "./shareWithin";

interface Props {
  readonly recurrence: RecurrenceFacts;
  readonly minimum: number;
  readonly say: Say;
}

/** How many came back after they had left, of those whose months are over. */
export function RecurrenceCard({ recurrence, minimum, say }: Props) {
  const { words, numbers } = say;
  const { months, returned, notReturned, notYetAssessable, share, personsLeftOut, reason } = recurrence;
  const assessable = (returned ?? 0) + (notReturned ?? 0);
  const countOf = (count: number | null): string | null =>
    count === null ? null : numbers.formatNumber(count);
  return (
    <article className="card c">
      <h3>{words.recurrence.title(months)}</h3>
      {share !== null && (
        <>
          <p className="big">{words.recurrence.share(shareWithin(share, assessable, say))}</p>
          <p className="small mute behind">{words.recurrence.behind(returned ?? 0, assessable)}</p>
        </>
      )}
      {reason !== null && reason !== "nothing-kept" && (
        <NoFigure text={words.noFigure(reason, "recurrence", minimum)} />
      )}
      <Figures
        rows={[
          [words.recurrence.returned, countOf(returned)],
          [words.recurrence.notReturned, countOf(notReturned)],
          [words.recurrence.notYetAssessable, countOf(notYetAssessable)],
        ]}
      />
      {share !== null && <p className="small mute said">{words.recurrence.hopedFor}</p>}
      {personsLeftOut > 0 && <p className="small mute said">{words.personsLeftOut(personsLeftOut)}</p>}
    </article>
  );
}
