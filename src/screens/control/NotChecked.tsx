import { Button } from "@fluentui/react-components";
import { StateIcon } from "../icons/StateIcon";
import type { Say } from "./Say";

interface Props {
  readonly isRunning: boolean;
  readonly onCheck: () => void;
  readonly say: Say;
}

/** Before the first check: what it will give and the one button for it, or that it is going on. */
export function NotChecked({ isRunning, onCheck, say }: Props) {
  const { title, advice } = isRunning ? say.words.firstCheck : say.words.notCheckedYet;
  return (
    <section className="banner">
      <StateIcon state={isRunning ? "busy" : "not-read"} size={24} />
      <div className="grow">
        <h1>{title}</h1>
        <p className="small mute advice">{advice}</p>
        {!isRunning && (
          <Button appearance="primary" className="only" onClick={onCheck}>
            {say.words.notCheckedYet.check}
          </Button>
        )}
      </div>
    </section>
  );
}
