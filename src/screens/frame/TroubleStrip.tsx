import { Button } from "@fluentui/react-components";
import type { PaneWords } from "../../text/PaneWords";
import { SeverityIcon } from "../icons/SeverityIcon";
import type { PaneActions } from "../PaneActions";
import type { Trouble } from "../PaneFacts";
import { troubleInWords } from "./troubleInWords";

interface Props {
  readonly trouble: Trouble;
  readonly actions: Pick<PaneActions, "retry" | "dismiss">;
  readonly words: PaneWords;
}

/** What the workbook refused and what to do. Where waiting is enough it looks like a remark, not like an error. */
export function TroubleStrip({ trouble, actions, words }: Props) {
  const mustWait = trouble.code === "cell-being-edited" || trouble.code === "host-busy";
  return (
    <section className={mustWait ? "strip" : "strip trouble"}>
      <SeverityIcon severity={mustWait ? "note" : "error"} size={20} label={null} />
      <div className="grow">
        <p className="say">{troubleInWords(trouble, words.hostRefused)}</p>
        <div className="do">
          <Button size="small" onClick={() => void actions.retry()}>
            {words.frame.retry}
          </Button>
          <Button size="small" appearance="subtle" onClick={actions.dismiss}>
            {words.frame.dismiss}
          </Button>
        </div>
      </div>
    </section>
  );
}
