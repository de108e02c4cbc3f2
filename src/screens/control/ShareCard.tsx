import { Button } from "@fluentui/react-components";
import { handOverWordsIn } from "../../text/handOverWordsIn";
import type { PaneActions } from "../PaneActions";
import type { Say } from "./Say";

interface Props {
  readonly actions: PaneActions;
  readonly say: Say;
}

/** A copy of the workbook that may go to others. */
export function ShareCard({ actions, say: { sentences } }: Props) {
  const { share } = handOverWordsIn(sentences.language);
  return (
    <section className="card c start">
      <h2>{share.title}</h2>
      <p className="small">{share.line}</p>
      <Button size="small" onClick={() => void actions.shareCopy()}>
        {share.make}
      </Button>
    </section>
  );
}
