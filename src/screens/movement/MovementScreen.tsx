import type { Report } from "../../report/report";
import type { MovementScreenWords } from "../../text/MovementScreenWords";
import { paneWordsIn } from "../../text/paneWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts, PaneFacts } from "../PaneFacts";
import { Indicators } from "./Indicators";
import "../reach/reach.css";
import "./movement.css";
import type { Say } from "./Say";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** What moves in town, how certain that is, and what to do with it. Not a score of anybody. */
export function MovementScreen({ facts, actions }: Props) {
  const { language, checked, running } = facts;
  const { movement: words, picture: pictures } = paneWordsIn(language);
  const say = { words, pictures, sentences: sentencesIn(language) };
  return (
    <>
      <section className="banner">
        <div className="grow">
          <h1>{words.title}</h1>
          <p className="small lead">{adviceOn(checked?.report ?? null, words)}</p>
        </div>
      </section>
      {checked === null ? (
        running === null && (
          <EmptyState text={words.notChecked} button={words.check} onPress={() => void actions.check()} />
        )
      ) : (
        <Checked checked={checked} actions={actions} say={say} />
      )}
    </>
  );
}

/** The town is not named above indicators that are about participants only. */
function adviceOn(report: Report | null, words: MovementScreenWords): string {
  const indicators = report?.indicators ?? [];
  const areParticipants = indicators.every(({ population }) => population === "participants");
  if (indicators.length > 0 && areParticipants) return words.participantsOnly;
  return words.advice(report?.subject.municipality ?? null);
}

interface CheckedProps {
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
  readonly say: Say;
}

function Checked({ checked, actions, say }: CheckedProps) {
  const { empty, insertTemplate } = say.words;
  if (checked.report.indicators.length > 0) {
    return <Indicators checked={checked} onGoTo={(place) => void actions.goTo(place)} say={say} />;
  }
  if (checked.records.indicators !== null) return <EmptyState text={empty.rows} />;
  return (
    <EmptyState
      text={empty.indicators}
      button={insertTemplate}
      onPress={() => void actions.insertTemplate()}
    />
  );
}
