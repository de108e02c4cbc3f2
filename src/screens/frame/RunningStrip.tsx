import { Button, ProgressBar } from "@fluentui/react-components";
import type { FrameWords } from "../../text/FrameWords";
import type { Running } from "../PaneFacts";
import { useShownAfter } from "./useShownAfter";

const quietMilliseconds = 1000;

interface Props {
  readonly running: Running | null;
  readonly onStop: () => void;
  readonly words: FrameWords;
}

/** What takes longer than a second, how far it is, and a way to stop it. */
export function RunningStrip({ running, onStop, words }: Props) {
  const isShown = useShownAfter(quietMilliseconds, running !== null);
  if (!isShown || running === null) return null;
  const { task, done, total } = running;
  const name = words.running[task];
  return (
    <section className="strip running">
      <div className="row">
        <p className="grow">
          <b>{name}</b>
          {total > 0 && task !== "reporting" && <>: {words.running.progress(done, total)}</>}
        </p>
        <Button size="small" onClick={onStop}>
          {words.running.stop}
        </Button>
      </div>
      <ProgressBar
        className="bar"
        aria-label={name}
        {...(total > 0 ? { value: Math.min(done, total), max: total } : {})}
      />
    </section>
  );
}
