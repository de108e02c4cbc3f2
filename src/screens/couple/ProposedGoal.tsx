import type { CoupleWords } from "../../text/CoupleWords";
import { GoalLadder } from "./GoalLadder";
import type { GoalPaths } from "./GoalPaths";
import type { GoalProposal } from "./proposalsFor";

interface Props {
  readonly proposal: GoalProposal;
  readonly paths: GoalPaths;
  readonly words: CoupleWords;
}

/** The goal that is asked about, with everything it stands under and why it is this one. */
export function ProposedGoal({ proposal: { goal, because, words: led }, paths, words }: Props) {
  const { turn } = words;
  return (
    <div className="qpart">
      <p className="small">
        <b>{turn.proposal}</b>
      </p>
      <GoalLadder path={paths.pathTo(goal)} code={goal} words={words} />
      <p className="small mute">{because === "resembles" ? turn.proposedBy(led) : turn.because[because]}</p>
    </div>
  );
}
