import { useState } from "react";
import { coreGoalRule } from "../../domain/goals/coreGoalRule";
import type { CoupleWords } from "../../text/CoupleWords";
import type { Activity, FoundTable } from "../../workbook/records";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts } from "../PaneFacts";
import { ActivityHead } from "./ActivityHead";
import { EssenceQuestion } from "./EssenceQuestion";
import type { GoalChoice } from "./goalChanges";
import { GoalPicker } from "./GoalPicker";
import type { GoalPaths } from "./GoalPaths";
import type { GoalSuggestion } from "./GoalSuggestion";
import { OtherProposals } from "./OtherProposals";
import { proposalsFor } from "./proposalsFor";
import { ProposedGoal } from "./ProposedGoal";
import { useFocusWhenLost } from "./useFocusWhenLost";

interface Props {
  readonly activity: Activity;
  readonly table: FoundTable<Activity>;
  readonly sheets: CheckedFacts["sheets"];
  readonly paths: GoalPaths;
  readonly suggestions: readonly GoalSuggestion[];
  readonly actions: PaneActions;
  /** True once the user chose something here: only then may the card take the keyboard. */
  readonly takesFocus: boolean;
  readonly onAnswer: (choice: GoalChoice) => void;
  readonly onLater: () => void;
  readonly words: CoupleWords;
}

/** The activity whose turn it is: a goal is proposed, the essence question is asked, the user decides. */
export function TurnCard(props: Props) {
  const { activity, table, sheets, paths, suggestions, actions, takesFocus, onAnswer, onLater, words } =
    props;
  const [picked, setPicked] = useState<string | null>(null);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [isPicking, setPicking] = useState(false);
  const cellRef = useFocusWhenLost(takesFocus);
  const [proposal, ...others] = proposalsFor(activity, suggestions, picked, answered);
  const rule = coreGoalRule(activity.coreGoals, activity.sideGoals);
  const pick = (goal: string) => {
    setPicked(goal);
    setPicking(false);
  };
  const answer = (goal: string) => (choice: GoalChoice) => {
    onAnswer(choice);
    if (choice === "core") return;
    setAnswered(new Set([...answered, goal]));
    setPicked(null);
  };
  return (
    <>
      <section className="q">
        <ActivityHead
          activity={activity}
          table={table}
          marked={proposal?.words ?? []}
          onGoTo={(place) => void actions.goTo(place)}
          cellRef={cellRef}
          words={words}
        />
        {rule.kind === "several" && <p className="small">{words.turn.several}</p>}
        {proposal === undefined ? (
          <p className="qpart small">
            {answered.size === 0 ? words.turn.noProposal : words.turn.noOtherProposal}
          </p>
        ) : (
          <>
            <ProposedGoal proposal={proposal} paths={paths} words={words} />
            <EssenceQuestion
              activity={activity}
              goal={proposal.goal}
              table={table}
              sheets={sheets}
              actions={actions}
              onAnswer={answer(proposal.goal)}
              words={words}
            />
          </>
        )}
        <div className="row">
          {proposal !== undefined && (
            <button
              type="button"
              className="btn t s edge"
              aria-expanded={isPicking}
              onClick={() => setPicking(!isPicking)}
            >
              {words.turn.other}
            </button>
          )}
          <button type="button" className="btn t s edge end" onClick={onLater}>
            {words.turn.later}
          </button>
        </div>
        {(isPicking || proposal === undefined) && (
          <GoalPicker paths={paths} onPick={pick} words={words.turn} />
        )}
      </section>
      <OtherProposals proposals={others} paths={paths} onView={setPicked} words={words.turn} />
    </>
  );
}
