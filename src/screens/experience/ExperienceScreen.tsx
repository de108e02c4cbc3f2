import { useState } from "react";
import { answerWordsIn } from "../../text/answerWordsIn";
import { experienceWordsIn } from "../../text/experienceWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { AnswerStart } from "../answer/AnswerStart";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { PaneFacts } from "../PaneFacts";
import "../reach/reach.css";
import "./experience.css";
import { GoalExperiences } from "./GoalExperiences";
import { hasAnswers } from "./hasAnswers";
import type { Say } from "./Say";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** What people say that it brought them, per goal and statement; from here they are asked, too. */
export function ExperienceScreen({ facts, actions }: Props) {
  const { language, checked, running } = facts;
  const [isAsking, setAsking] = useState(false);
  const say = sayIn(language);
  const { words } = say;
  const experience = checked?.report.experience ?? null;
  const canAsk = experience !== null && experience.goals.length > 0;
  const isFirst = canAsk && !hasAnswers(experience);
  return (
    <>
      <section className="banner">
        <div className="grow">
          <h1>{words.title}</h1>
          <p className="small lead">{words.advice}</p>
          {isFirst && !isAsking && <p className="lead">{words.nobodyAnswered}</p>}
          {canAsk && (
            <button
              type="button"
              className={isFirst && !isAsking ? "btn p only" : "btn only"}
              onClick={() => setAsking(!isAsking)}
            >
              {isAsking ? words.back : words.ask}
            </button>
          )}
        </div>
      </section>
      {canAsk && isAsking ? (
        <AnswerStart facts={facts} actions={actions} />
      ) : checked === null ? (
        running === null && (
          <EmptyState text={words.notChecked} button={words.check} onPress={() => void actions.check()} />
        )
      ) : (
        <GoalExperiences checked={checked} actions={actions} say={say} />
      )}
    </>
  );
}

function sayIn(language: PaneFacts["language"]): Say {
  const { screen: words, distribution } = experienceWordsIn(language);
  return {
    words,
    distribution,
    respondentNames: answerWordsIn(language).start.respondentNames,
    formatShare: sentencesIn(language).numbers.formatShare,
  };
}
