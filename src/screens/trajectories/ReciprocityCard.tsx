import type { ReciprocityFacts } from "../../report/TrajectoryFacts";
import { NoFigure } from "./NoFigure";
import type { Say } from "./Say";
import { shareWithin } from "./shareWithin";

interface Props {
  readonly reciprocity: ReciprocityFacts;
  readonly minimum: number;
  readonly say: Say;
}

/** How many clients became a volunteer. */
export function ReciprocityCard({ reciprocity, minimum, say }: Props) {
  const { words } = say;
  const { clients, becameVolunteer, share, personsLeftOut, reason } = reciprocity;
  return (
    <article className="card c">
      <h3>{words.reciprocity.title}</h3>
      {share !== null && clients !== null && (
        <>
          <p className="big">{words.reciprocity.share(shareWithin(share, clients, say))}</p>
          <p className="small mute behind">{words.reciprocity.behind(becameVolunteer ?? 0, clients)}</p>
        </>
      )}
      {reason !== null && reason !== "nothing-kept" && (
        <NoFigure text={words.noFigure(reason, "reciprocity", minimum)} />
      )}
      {personsLeftOut > 0 && <p className="small mute said">{words.personsLeftOut(personsLeftOut)}</p>}
    </article>
  );
}
