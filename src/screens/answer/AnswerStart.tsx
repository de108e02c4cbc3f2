import { answerWordsIn } from "../../text/answerWordsIn";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts, PaneFacts } from "../PaneFacts";
import { activitiesToAsk } from "./activitiesToAsk";
import "./answer.css";
import { AnswerForm } from "./AnswerForm";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/**
 * Sets up a round of answers: what is asked about which activity, where it is counted, and the code to stop. Once it
 * begins, the questions take the place of everything in the pane.
 */
export function AnswerStart({ facts, actions }: Props) {
  const { language, checked, running } = facts;
  const words = answerWordsIn(language);
  const { start } = words;
  return (
    <section className="answer" aria-label={start.title}>
      <div className="grp">
        <h2>{start.title}</h2>
      </div>
      <p className="sec small lead">{start.lead}</p>
      {checked === null ? (
        running === null && (
          <EmptyState text={start.notChecked} button={start.check} onPress={() => void actions.check()} />
        )
      ) : (
        <Setup checked={checked} facts={facts} actions={actions} />
      )}
    </section>
  );
}

function Setup({ checked, facts, actions }: Props & { readonly checked: CheckedFacts }) {
  const words = answerWordsIn(facts.language);
  const { empty, insert } = words.start;
  const { statements, answers } = checked.records;
  if (statements === null) {
    const onPress = () => void actions.insertTemplate(["statements", "answers"]);
    return <EmptyState text={empty.statements} button={insert.statements} onPress={onPress} />;
  }
  if (answers === null) {
    const onPress = () => void actions.insertTemplate(["answers"]);
    return <EmptyState text={empty.answers} button={insert.answers} onPress={onPress} />;
  }
  const activities = activitiesToAsk(checked.records);
  if (activities.length === 0) return <EmptyState text={empty.activities} />;
  return (
    <AnswerForm
      checked={checked}
      activities={activities}
      actions={actions}
      language={facts.language}
      words={words}
    />
  );
}
