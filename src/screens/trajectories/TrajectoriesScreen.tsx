import { paneWordsIn } from "../../text/paneWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { trajectoriesWordsIn } from "../../text/trajectoriesWordsIn";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { PaneFacts } from "../PaneFacts";
import "../movement/movement.css";
import "../reach/reach.css";
import type { Say } from "./Say";
import { Trajectories } from "./Trajectories";
import "./trajectories.css";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** What happens to people together: promises kept, the ways they go, scores before and after, and what that cost. */
export function TrajectoriesScreen({ facts, actions }: Props) {
  const { language, checked, running } = facts;
  const say = sayIn(language);
  const { words } = say;
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
        <Trajectories checked={checked} actions={actions} say={say} />
      )}
    </>
  );
}

function sayIn(language: PaneFacts["language"]): Say {
  const { verdictNames, numbers } = sentencesIn(language);
  const { picture: pictures } = paneWordsIn(language);
  return { words: trajectoriesWordsIn(language), pictures, verdictNames, numbers };
}
