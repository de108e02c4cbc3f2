import type { CoupleWords } from "../../text/CoupleWords";
import type { GoalPaths } from "./GoalPaths";
import type { GoalProposal } from "./proposalsFor";
import { shortPath } from "./shortPath";

interface Props {
  readonly proposals: readonly GoalProposal[];
  readonly paths: GoalPaths;
  readonly onView: (goal: string) => void;
  readonly words: CoupleWords["turn"];
}

const proposalsShown = 3;
const stepsAbove = 2;

/** What else the activity may be for. */
export function OtherProposals({ proposals, paths, onView, words }: Props) {
  if (proposals.length === 0) return null;
  return (
    <section className="card">
      <h3 className="ohead small">{words.otherProposals}</h3>
      <ul>
        {proposals.slice(0, proposalsShown).map(({ goal, because, words: led }) => {
          const description = paths.goal(goal)?.description ?? goal;
          const above = shortPath(paths.pathTo(goal).slice(0, -1), stepsAbove);
          return (
            <li key={goal} className="act two">
              <div>
                <div>{description}</div>
                <div className="sub">{above === "" ? goal : `${goal} · ${above}`}</div>
                <div className="sub">{because === "resembles" ? words.by(led) : words.because[because]}</div>
              </div>
              <button
                type="button"
                className="btn s"
                aria-label={words.viewGoal(description)}
                onClick={() => onView(goal)}
              >
                {words.view}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
