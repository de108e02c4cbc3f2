import { useMemo, useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { Activity } from "../../workbook/records";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { ActivityList } from "./ActivityList";
import { CoupleBanner } from "./CoupleBanner";
import { GoalPaths } from "./GoalPaths";
import type { SuggestGoals } from "./GoalSuggestion";
import { TableMappings } from "./TableMappings";
import { TurnCard } from "./TurnCard";
import { turnOf, turnsOf } from "./turns";

interface Props {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly suggestGoals: SuggestGoals;
  readonly words: CoupleWords;
}

/** The screen Koppelen of a workbook that was read: the tables, the activity whose turn it is, and all others. */
export function Coupling({ checked, actions, suggestGoals, words }: Props) {
  const { activities, goals } = checked.records;
  const [chosenRow, setChosenRow] = useState<number | null>(null);
  const [postponed, setPostponed] = useState<ReadonlySet<number>>(new Set());
  const [hasActed, setActed] = useState(false);
  const paths = useMemo(() => new GoalPaths(goals?.rows ?? []), [goals]);
  const turns = useMemo(() => turnsOf(activities?.rows ?? []), [activities]);
  const { open, linked } = turns;
  const current = turnOf(turns, chosenRow, postponed);
  const choose = (activity: Activity | null) => {
    setActed(true);
    setChosenRow(activity?.row ?? null);
  };
  const list = { paths, onChoose: choose, words };
  return (
    <>
      <CoupleBanner linked={linked.length} total={open.length + linked.length} words={words} />
      <TableMappings checked={checked} actions={actions} words={words.columns} />
      {activities === null && <p className="sec">{words.noActivities}</p>}
      {goals === null && <p className="sec">{words.noGoals}</p>}
      {activities !== null && open.length === 0 && linked.length > 0 && (
        <p className="sec">{words.allLinked}</p>
      )}
      {activities !== null && goals !== null && current !== undefined && (
        <>
          <div className="grp">
            <h2>{words.turn.title}</h2>
            {open.includes(current) && (
              <span className="small mute">
                {words.turn.position(open.indexOf(current) + 1, open.length)}
              </span>
            )}
          </div>
          <TurnCard
            key={current.row}
            activity={current}
            table={activities}
            sheets={checked.sheets}
            paths={paths}
            suggestions={suggestGoals(current, paths, linked)}
            actions={actions}
            takesFocus={hasActed}
            onAnswer={(choice) => choose(choice === "core" ? null : current)}
            onLater={() => {
              setPostponed(new Set([...postponed, current.row]));
              choose(null);
            }}
            words={words}
          />
        </>
      )}
      <ActivityList kind="open" activities={open.filter((one) => one !== current)} {...list} />
      <ActivityList kind="linked" activities={linked.filter((one) => one !== current)} {...list} />
      {activities !== null && (
        <p className="foot">
          {activities.goalColumns === undefined
            ? words.foot(activities.sheet)
            : words.footOfCrosses(activities.sheet)}
        </p>
      )}
    </>
  );
}
