import { paneWordsIn } from "../../text/paneWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts, PaneFacts } from "../PaneFacts";
import { CardList } from "../CardList";
import { GoalReachCard } from "./GoalReachCard";
import "./reach.css";
import { ReachLegend } from "./ReachLegend";
import type { Say } from "./Say";
import type { WorkbookRecords } from "../../workbook/records";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** How many persons of its target group each goal reached: a range unless persons were counted. */
export function ReachScreen({ facts, actions }: Props) {
  const { language, checked, running } = facts;
  const { reach: words, picture: pictures } = paneWordsIn(language);
  const say = { words, pictures, sentences: sentencesIn(language) };
  return (
    <>
      <section className="banner">
        <div className="grow">
          <h1>{words.title}</h1>
          <p className="small lead">{words.advice}</p>
        </div>
      </section>
      {checked === null ? (
        running === null && (
          <EmptyState text={words.notChecked} button={words.check} onPress={() => void actions.check()} />
        )
      ) : (
        <Goals checked={checked} actions={actions} say={say} />
      )}
    </>
  );
}

interface GoalsProps {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly say: Say;
}

function Goals({ checked, actions, say }: GoalsProps) {
  const { report, records } = checked;
  const { words } = say;
  const reaches = report.goalReach;
  if (reaches.length === 0) {
    const { activities, goals } = records;
    const missing = activities === null ? "activities" : goals === null ? "goals" : "core-goals";
    return missing === "core-goals" ? (
      <EmptyState text={words.empty[missing]} />
    ) : (
      <EmptyState
        text={words.empty[missing]}
        button={words.insertTemplate}
        onPress={() => void actions.insertTemplate()}
      />
    );
  }
  return (
    <>
      {reaches.some(({ share }) => share !== null) && <ReachLegend reaches={reaches} words={words} />}
      <CardList
        cards={reaches.map((reach) => () => (
          <GoalReachCard
            key={`${reach.goal} ${reach.targetGroup ?? ""}`}
            reach={reach}
            onGoTo={(place) => void actions.goTo(place)}
            say={say}
          />
        ))}
        more={words.more}
      />
      <p className="foot">{words.foot(countedPeriod(records))}</p>
    </>
  );
}

function countedPeriod({ assignment }: WorkbookRecords): { from: string; to: string } | null {
  const { periodFrom, periodTo, reportingYear } = assignment;
  if (periodFrom !== null && periodTo !== null) return { from: periodFrom, to: periodTo };
  return reportingYear === null ? null : { from: `${reportingYear}-01-01`, to: `${reportingYear}-12-31` };
}
