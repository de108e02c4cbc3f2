import { useState } from "react";
import { coreGoalRule } from "../../domain/goals/coreGoalRule";
import type { CoupleWords } from "../../text/CoupleWords";
import type { Activity } from "../../workbook/records";
import { StateIcon } from "../icons/StateIcon";
import type { GoalPaths } from "./GoalPaths";
import { shortPath } from "./shortPath";

interface Props {
  readonly kind: "open" | "linked";
  readonly activities: readonly Activity[];
  readonly paths: GoalPaths;
  readonly onChoose: (activity: Activity) => void;
  readonly words: CoupleWords;
}

const rowsShown = 50;
const linkedShownAtFirst = 5;
const stepsShown = 2;

/** Activities that wait for a goal, or have one; more than fifty are shown on demand. */
export function ActivityList({ kind, activities, paths, onChoose, words }: Props) {
  const [shown, setShown] = useState(kind === "open" ? rowsShown : linkedShownAtFirst);
  if (activities.length === 0) return null;
  const own = words[kind];
  const hidden = activities.length - shown;
  return (
    <section>
      <div className="grp">
        <h2>{own.title}</h2>
        <span className="small mute">{activities.length}</span>
      </div>
      <ul className="card">
        {activities.slice(0, shown).map((activity) => {
          const name = activity.name ?? activity.code ?? words.nameless;
          return (
            <li key={activity.row} className="act">
              <StateIcon state={kind === "open" ? "not-linked" : "linked"} size={20} />
              <div>
                <div>{name}</div>
                <div className="sub">{subOf(activity, paths, words)}</div>
              </div>
              <button
                type="button"
                className="btn s"
                aria-label={kind === "open" ? words.open.chooseFor(name) : words.linked.changeFor(name)}
                onClick={() => onChoose(activity)}
              >
                {kind === "open" ? words.open.choose : words.linked.change}
              </button>
            </li>
          );
        })}
        {hidden > 0 && (
          <li className="more">
            <button type="button" className="link small" onClick={() => setShown(shown + rowsShown)}>
              {words.more(Math.min(hidden, rowsShown))}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function subOf({ code, name, coreGoals, sideGoals }: Activity, paths: GoalPaths, words: CoupleWords): string {
  const own = name === null ? null : code;
  const rule = coreGoalRule(coreGoals, sideGoals);
  switch (rule.kind) {
    case "none":
      return joined(own, words.open.noGoal);
    case "several":
      return joined(own, words.open.severalGoals(rule.codes.length));
    case "only-side-goals":
      return joined(own, words.open.onlySideGoals(rule.codes.length));
    case "one": {
      const goal = shortPath(paths.pathTo(rule.code), stepsShown);
      return joined(
        goal === "" ? rule.code : goal,
        sideGoals.length === 0 ? null : words.linked.sideGoals(sideGoals.length),
      );
    }
  }
}

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(" · ");
