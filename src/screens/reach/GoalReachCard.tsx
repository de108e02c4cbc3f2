import { rangeBar } from "../../pictures/rangeBar";
import type { GoalReach } from "../../report/report";
import { shareRange } from "../../text/shareRange";
import type { Place } from "../../workbook/findings";
import { Picture } from "../Picture";
import { HowReached } from "./HowReached";
import { ReachReason } from "./ReachReason";
import type { Say } from "./Say";
import { SpreadPart } from "./SpreadPart";

interface Props {
  readonly reach: GoalReach;
  readonly onGoTo: (place: Place) => void;
  readonly say: Say;
}

/** One goal and one target group: the range, the numbers behind it, the picture, and how it came about. */
export function GoalReachCard({ reach, onGoTo, say }: Props) {
  const { words } = say;
  const {
    goal,
    goalDescription,
    targetGroup,
    targetGroupDescription,
    persons,
    share,
    shareAtSize,
    reason,
    spread,
  } = reach;
  return (
    <article className="card c reach">
      <p className="row small mute">
        <span>{goal}</span>
        <span className="end">
          {targetGroup ?? words.noTargetGroup} · {words.activities(reach.activities.length)}
        </span>
      </p>
      <h2>{goalDescription ?? goal}</h2>
      {targetGroupDescription !== null && <p className="small mute">{targetGroupDescription}</p>}
      <KeyRange reach={reach} say={say} />
      {share !== null && shareAtSize !== null && (
        <Picture svg={rangeBar({ ...reach, share, shareAtSize }, say.pictures)} />
      )}
      {reason !== null && <ReachReason reason={reason} place={reach.missing} onGoTo={onGoTo} say={say} />}
      {persons !== null && <HowReached reach={reach} persons={persons} onGoTo={onGoTo} say={say} />}
      {spread !== null && <SpreadPart spread={spread} say={say} />}
    </article>
  );
}

function KeyRange({ reach, say: { words, sentences } }: { readonly reach: GoalReach; readonly say: Say }) {
  if (reach.persons === null) return null;
  const range = shareRange(reach, sentences.numbers.formatShare);
  if (range === null) return <p className="big">{words.persons(reach.persons)}</p>;
  return (
    <>
      <p className="big">{words.share(range)}</p>
      <p className="small mute behind">{words.behind(reach)}</p>
    </>
  );
}
